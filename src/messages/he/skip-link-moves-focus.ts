import type { skipLinkMovesFocusWords as English } from '../en/skip-link-moves-focus.ts';
import { skipLinkSays, skipLinks } from './shared/skip-links.ts';

/** What the check `skip-link-moves-focus` says, in Hebrew. */
export const skipLinkMovesFocusWords: typeof English = {
  title: 'קישורי דילוג מזיזים את המקלדת',
  description: 'אחרי Enter על קישור דילוג, ה־Tab הבא ממשיך מן המקום שהקישור מוביל אליו.',
  why: 'קישור שרק גולל נראה כאילו פעל: ה־Tab הבא מחזיר את הקוראים אל התפריט.',
  says: {
    ...skipLinkSays,
    none: 'אין בעמוד קישור דילוג שמוביל למקום כלשהו.',
    passed: 'כל קישור דילוג לוקח את המקלדת למקום שהוא מוביל אליו.',
    failed: (count) => skipLinks(count, 'משאיר את המקלדת מאחור', 'משאירים את המקלדת מאחור'),
    unsure: 'אי אפשר לדעת לאן קישור דילוג לוקח את המקלדת.',
    blocked: 'תיבת דו־שיח שלא היה אפשר לסגור מחזיקה את המקלדת, ולכן קישורי הדילוג לא נוסו.',
    taken: 'רכיב אחר לקח את המיקוד בחזרה מן הקישור, ולכן לא היה אפשר ללחוץ עליו על שום מקש.',
    fixTaken: 'מצאו את הסקריפט שמזיז את המיקוד, ונסו את הקישור בלעדיו.',
    fixBlocked: 'תנו לתיבת הדו־שיח כפתור שסוגר אותה, ואפשרו לסגור אותה גם במקש Escape.',
    missingScript: (link) =>
      `${link} לא עשה דבר; אך סקריפט של העמוד לא נטען, וייתכן שהוא שמפעיל את הקישור.`,
    fixMissingScript: 'בדקו את העמוד במקום שבו כל הסקריפטים שלו נטענים.',
    undecided: (link) => `אין תחנה אחרי המקום שאליו מוביל ${link}, ולכן אי אפשר לדעת היכן המקלדת.`,
    fixUndecided: 'נסו את הקישור עם קורא מסך.',
    nextGoesTo: (link, html) =>
      `אחרי Enter על ${link} המקלדת אינה במקום שהוא מוביל אליו: ה־Tab הבא עובר אל ${html}.`,
    staysOnLink: (link) =>
      `אחרי Enter על ${link} המקלדת אינה במקום שהוא מוביל אליו: המיקוד נשאר על הקישור.`,
    fix: 'הניחו לדפדפן לעקוב אחרי הקישור (בלי preventDefault), או קראו ל־focus() על יעד שיש לו tabindex="-1".',
  },
};
