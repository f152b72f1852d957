import type { focusNotObscuredWords as English } from '../en/focus-not-obscured.ts';
import { focusStopSays } from './shared/focus-stops.ts';

/** What the check `focus-not-obscured` says, in Hebrew. */
export const focusNotObscuredWords: typeof English = {
  title: 'דבר אינו מכסה את מה שבמיקוד',
  description:
    'בכל תחנה של מקש Tab נראה לפחות חלק מן האלמנט שבמיקוד, והוא אינו מאחורי סרגל או תיבה שמונחים מעליו.',
  why: 'מי שרואים את העמוד ומשתמשים במקלדת מאבדים את המקום שלהם כשהוא מאחורי משהו אחר.',
  says: {
    ...focusStopSays,
    passed: (stops) =>
      stops === 1 ? 'התחנה האחת לא כוסתה כולה.' : `אף אחת מ־${stops} תחנות לא כוסתה כולה.`,
    failed: 'משהו מכסה אלמנטים שבמיקוד.',
    behind: (cover) => `כשהמיקוד על האלמנט הזה, הוא נמצא כולו מאחורי ${cover}.`,
    someBar: 'סרגל',
    closable: (sentence) => `${sentence} יש לסרגל כפתור, וייתכן שהוא סוגר אותו.`,
    fixLaidOver: 'אל תניחו דבר מעל מה ש־Tab נעצר בו, או עשו את מה שמתחת inert כל עוד הוא מכוסה.',
    fix: 'תנו לעמוד scroll-padding בגובה הסרגלים שלו, כדי שהדפדפן יגלול את מה שבמיקוד אל מחוץ להם.',
  },
};
