import type { keyboardNoTrapWords as English } from '../en/keyboard-no-trap.ts';
import { focusStopSays } from './shared/focus-stops.ts';

/** What the check `keyboard-no-trap` says, in Hebrew. */
export const keyboardNoTrapWords: typeof English = {
  title: 'המקלדת אינה נלכדת לעולם',
  description: 'מכל מקום שמקש Tab מגיע אליו בדרכו בעמוד, אפשר לצאת ב־Tab, או במקש שהעמוד נוקב בו.',
  why: 'מי שמשתמשים במקלדת בלבד צריכים לסגור את העמוד כדי לצאת ממלכודת.',
  says: {
    ...focusStopSays,
    passed: (presses) =>
      presses === 1
        ? 'לחיצה אחת על מקש Tab לא נלכדה בשום מקום.'
        : `${presses} לחיצות על מקש Tab לא נלכדו בשום מקום.`,
    failed: 'המקלדת נלכדת בחלק של העמוד.',
    onlyBackward: (others) => `${round(others)}; רק Shift+Tab מוציא משם.`,
    caught: (others, keys) =>
      `${round(others)}; גם Shift+Tab${keys === '' ? ' ו־Escape' : `, ‏Escape ו־${keys}`} אינם מוציאים משם.`,
    helpOffered: (others) => `${round(others)}; מוצעת שם עזרה, ויש לקרוא אם היא מראה דרך החוצה.`,
    fix: 'השאירו את המיקוד במקום שהקוראים העבירו אותו אליו; החזיקו אותו רק בתוך תיבת דו־שיח, ואפשרו לסגור אותה ב־Escape.',
  },
};

function round(others: number): string {
  if (others === 0) return 'Tab מחזיר את המיקוד אל האלמנט הזה';
  return others === 1
    ? 'Tab סובב בין האלמנט הזה לאלמנט אחד אחר'
    : `Tab סובב בין האלמנט הזה ל־${others} אחרים`;
}
