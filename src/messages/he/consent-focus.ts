import type { consentFocusWords as English } from '../en/consent-focus.ts';
import { doubtSays } from './shared/doubt.ts';
import { reasonSays } from './shared/reasons.ts';

/** What the check `consent-focus` says, in Hebrew. */
export const consentFocusWords: typeof English = {
  title: 'המקלדת מגיעה קודם אל שכבה שמעל העמוד',
  description:
    'שכבה של הסכמה, הצעה או חומת תשלום שמכסה את העמוד כשהוא נטען מקבלת את המקלדת ראשונה, מחזיקה אותה כל עוד היא חוסמת את העמוד, ואפשר לענות לה במקלדת; וכשהיא נסגרת, המקלדת נמצאת לפני הכתבה ואפשר לקרוא ולגלול אותה.',
  why: 'מי שמשתמשים במקלדת עוברים בעמוד שמוסתר מאחורי השכבה, וייתכן שלא יגיעו לעולם אל הכפתורים שלה.',
  says: {
    ...doubtSays,
    none: 'אין שכבה מעל העמוד.',
    passed: 'המקלדת מגיעה קודם אל השכבה שמעל העמוד.',
    failed: 'יש שכבה מעל העמוד, ומי שמשתמשים במקלדת אינם יכולים לטפל בה.',
    covers: (percent) => `השכבה הזאת מכסה ${percent}% מן החלון`,
    keepsAway: 'השכבה הזאת מרחיקה את הקוראים משאר העמוד',
    noStops: (what) => `${what}, ו־Tab אינו נעצר בה בשום מקום.`,
    behind: (what) => `${what}, ו־Tab ממשיך מאחוריה בלי להגיע אליה.`,
    late: (what, stop) => `${what}, ו־Tab מגיע אליה רק בתחנה ${stop}.`,
    unanswered: (what) => `${what}; שום כפתור שלה שנוסה לא העלים אותה, וגם לא Escape.`,
    leaks: (what, next) => `${what}, ו־Tab יוצא ממנה אל ${next} שמאחוריה כל עוד היא שם.`,
    fixLeaks: 'החזיקו את המיקוד בתוכה כל עוד היא פתוחה: <dialog> עם showModal() עושה זאת.',
    byMouseAlone: (button) =>
      `לחיצת עכבר על „${button}” סוגרת את השכבה הזאת, ושום מקש אינו עושה זאת.`,
    fixByMouseAlone: 'עשו מן האפשרויות שבה רכיבי <button> של ממש.',
    fix: 'פתחו אותה כתיבת דו־שיח: <dialog> עם showModal() מקבלת את המיקוד, מחזיקה אותו ונסגרת ב־Escape.',
    why: reasonSays.storyHidden,
    storyHidden: (button, why) =>
      `אחרי שהשכבה הזאת נסגרה ב„${button}”, המקלדת וקורא המסך עדיין אינם מקבלים את הכתבה: ${why}.`,
    fixStoryHidden:
      'הסירו את inert ואת aria-hidden מן העמוד כשהשכבה נסגרת; <dialog> עושה זאת בעצמו.',
    scrollLocked: (button) =>
      `אחרי שהשכבה הזאת נסגרה ב„${button}”, לא הגלגלת ולא המקלדת גוללות את העמוד.`,
    fixScrollLocked: 'הסירו את overflow: hidden מן העמוד כשהשכבה נסגרת.',
    pastStory: (button, next) =>
      `אחרי שהשכבה הזאת נסגרה ב„${button}”, ה־Tab הבא עובר אל ${next}, מעבר לכתבה.`,
    fixPastStory: 'העבירו את המיקוד אל תחילת העמוד כשהשכבה נסגרת, או שימו את השכבה ראשונה בעמוד.',
  },
};
