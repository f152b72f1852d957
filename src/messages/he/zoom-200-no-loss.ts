import type { zoom200NoLossWords as English } from '../en/zoom-200-no-loss.ts';
import { lostTextSays, texts } from './shared/lost-texts.ts';

/** What the check `zoom-200-no-loss` says, in Hebrew. */
export const zoom200NoLossWords: typeof English = {
  title: 'דבר אינו אובד בהגדלה של 200%',
  description: 'כשהעמוד מוגדל ל־200% שום טקסט אינו נחתך, וטקסטים אינם מונחים זה על זה.',
  why: 'מי שמגדילים את העמוד מאבדים מילים שנחתכות בתיבה שגובהה קבוע.',
  says: {
    ...lostTextSays,
    passed: 'בהגדלה של 200% כל הטקסט נשאר.',
    failed: (count) => `${texts(count, 'אובד', 'אובדים')} בהגדלה של 200%.`,
    when: 'כשהעמוד מוגדל ל־200%',
    fix: 'אפשרו לתיבה לגדול עם הטקסט שלה: min-height במקום height, ובלי overflow: hidden.',
    missing: (percent, text) =>
      `רק ${percent}% מן הכתבה נשארים כשהעמוד מוגדל ל־200%: „${text}” נעלם. בדקו אם כפתור מחזיר אותו.`,
    fixMissing: 'הציגו את הכתבה כולה בחלונות מכל גודל.',
  },
};
