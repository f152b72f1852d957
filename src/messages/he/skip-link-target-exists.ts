import type { skipLinkTargetExistsWords as English } from '../en/skip-link-target-exists.ts';
import { skipLinkSays, skipLinks } from './shared/skip-links.ts';

/** What the check `skip-link-target-exists` says, in Hebrew. */
export const skipLinkTargetExistsWords: typeof English = {
  title: 'לקישורי דילוג יש יעד',
  description: 'המקום שקישור דילוג מפנה אליו נמצא בעמוד.',
  why: 'מי שמשתמשים במקלדת או בקורא מסך לוחצים על הקישור כדי לעבור את ראש העמוד; קישור בלי יעד משאיר אותם במקומם.',
  says: {
    ...skipLinkSays,
    passed: 'כל קישור דילוג מוביל למקום בעמוד.',
    failed: (count) => skipLinks(count, 'אינו מוביל לשום מקום', 'אינם מובילים לשום מקום'),
    unsure: 'הכתובת של קישור דילוג אינה אומרת לאן הוא מוביל.',
    missing: (link, href) => `${link} מפנה אל „${href}”, אך לשום דבר בעמוד אין id כזה.`,
    fixMissing: (fragment) =>
      `תנו לאלמנט שהקישור אמור להוביל אליו id="${fragment}", או הפנו את הקישור אל id קיים.`,
    otherDocument: (link, href) => `${link} עוזב את העמוד: „${href}” היא כאן כתובת אחרת.`,
    fixOtherDocument:
      'כתבו #id בלבד; אם יש בעמוד אלמנט <base>, כתבו את כתובת העמוד המלאה לפני ה־#.',
    top: (link, href) =>
      `הכתובת של ${link} היא „${href}”, שמובילה לראש העמוד, ושום סקריפט אינו מזיז את הקוראים.`,
    unknown: (link, href) => `הכתובת של ${link} היא „${href}”: אי אפשר לדעת לאן הוא אמור להוביל.`,
    fix: 'הפנו את הקישור אל ה־id של המקום שהוא מוביל אליו.',
  },
};
