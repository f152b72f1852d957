import type { textSpacingNoLossWords as English } from '../en/text-spacing-no-loss.ts';
import { lostTextSays, texts } from './shared/lost-texts.ts';

/** What the check `text-spacing-no-loss` says, in Hebrew. */
export const textSpacingNoLossWords: typeof English = {
  title: 'דבר אינו אובד בריווח רחב יותר',
  description: 'בריווח של WCAG 1.4.12 שום טקסט אינו נחתך, וטקסטים אינם מונחים זה על זה.',
  why: 'מי שיש להם דיסלקציה או ראייה לקויה מרווחים את הטקסט כדי לקרוא אותו, ומאבדים את מה שאינו נכנס.',
  says: {
    ...lostTextSays,
    passed: 'בריווח רחב יותר כל הטקסט נשאר.',
    failed: (count) => `${texts(count, 'אובד', 'אובדים')} בריווח רחב יותר.`,
    failedInsisted: 'מאפיין style מונע מן הקוראים לרווח את הטקסט.',
    insisted: (property, em) =>
      `מאפיין ה־style כופה ${property} של פי ${em} מגודל הגופן, והקוראים אינם יכולים להרחיב אותו.`,
    fixInsisted: 'הסירו את !important מן הריווח, או העבירו אותו לגיליון סגנונות.',
    when: 'בריווח רחב יותר',
    whenNarrow: 'בריווח רחב יותר בחלון של 320 פיקסלים',
    fix: 'אפשרו לתיבה לגדול עם הטקסט שלה: min-height במקום height, ובלי overflow: hidden.',
  },
};
