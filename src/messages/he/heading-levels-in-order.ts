import type { headingLevelsInOrderWords as English } from '../en/heading-levels-in-order.ts';
import { outlineSays } from './shared/outline.ts';

/** What the check `heading-levels-in-order` says, in Hebrew. */
export const headingLevelsInOrderWords: typeof English = {
  title: 'אין דילוגים ברמות הכותרות',
  description: 'מתחת לכל כותרת, הכותרת העמוקה הבאה עמוקה ממנה ברמה אחת בדיוק.',
  why: 'מי שמשתמשים בקורא מסך מבינים מרמה חסרה שהחמיצו חלק מן הכתבה.',
  says: {
    ...outlineSays,
    passed: 'רמות הכותרות באות זו אחר זו.',
    inStory: (count) =>
      count === 1 ? 'חסרה רמת כותרת אחת בכתבה.' : `רמות כותרת חסרות ב־${count} מקומות, חלקם בכתבה.`,
    outsideStory: (count) =>
      count === 1
        ? 'חסרה רמת כותרת אחת מחוץ לכתבה.'
        : `רמות כותרת חסרות ב־${count} מקומות, מחוץ לכתבה.`,
    skipped: (level, previous, previousLevel) =>
      `הכותרת הזאת ברמה ${level}, אך הכותרת שלפניה, „${previous}”, ברמה ${previousLevel}.`,
    fix: (level) => `הפכו אותה לכותרת ברמה ${level}, או הוסיפו את הכותרת שחסרה ביניהן.`,
  },
};
