import type { consentFocusWords as English } from '../en/consent-focus.ts';
import { doubtSays } from './shared/doubt.ts';
import { reasonSays } from './shared/reasons.ts';

/** What the check `consent-focus` says, in Hebrew. */
export const consentFocusWords: typeof English = {
  title: 'המקלדת מגיעה קודם אל שכבה שמעל העמוד',
  description:
    'שכבה של הסכמה, הצעה או חומת תשלום שמכסה את העמוד כשהוא נטען מקבלת את המיקוד, בעצמה או בתוך חמש תחנות של מקש Tab; וכשהיא נסגרת, המקלדת נמצאת לפני הכתבה ואפשר לקרוא אותה.',
  why: 'מי שמשתמשים במקלדת עוברים בעמוד שמוסתר מאחורי השכבה, וייתכן שלא יגיעו לעולם אל הכפתורים שלה.',
  says: {
    ...doubtSays,
    none: 'אין שכבה מעל העמוד.',
    passed: 'המקלדת מגיעה קודם אל השכבה שמעל העמוד.',
    failed: 'יש שכבה מעל העמוד, ומי שמשתמשים במקלדת אינם יכולים לטפל בה.',
    noStops: (percent) => `השכבה הזאת מכסה ${percent}% מן החלון, ו־Tab אינו נעצר בה בשום מקום.`,
    behind: (percent) =>
      `השכבה הזאת מכסה ${percent}% מן החלון, והתחנות הראשונות של מקש Tab כולן מאחוריה.`,
    late: (percent, stop) =>
      `השכבה הזאת מכסה ${percent}% מן החלון, ו־Tab מגיע אליה רק בתחנה ${stop}.`,
    unclosed: (percent) =>
      `השכבה הזאת מכסה ${percent}% מן החלון; שום כפתור שלה שנוסה לא סגר אותה, וגם לא Escape.`,
    fix: 'פתחו אותה כתיבת דו־שיח: <dialog> עם showModal() מקבלת את המיקוד, מחזיקה אותו ונסגרת ב־Escape.',
    why: reasonSays.storyHidden,
    storyHidden: (button, why) =>
      `אחרי שהשכבה הזאת נסגרה ב„${button}”, המקלדת וקורא המסך עדיין אינם מקבלים את הכתבה: ${why}.`,
    fixStoryHidden:
      'הסירו את inert ואת aria-hidden מן העמוד כשהשכבה נסגרת; <dialog> עושה זאת בעצמו.',
    pastStory: (button, next) =>
      `אחרי שהשכבה הזאת נסגרה ב„${button}”, ה־Tab הבא עובר אל ${next}, מעבר לכתבה.`,
    fixPastStory: 'העבירו את המיקוד אל תחילת העמוד כשהשכבה נסגרת, או שימו את השכבה ראשונה בעמוד.',
  },
};
