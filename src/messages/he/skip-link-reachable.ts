import type { skipLinkReachableWords as English } from '../en/skip-link-reachable.ts';
import { doubtSays } from './shared/doubt.ts';
import { reasonSays } from './shared/reasons.ts';
import { skipLinkSays } from './shared/skip-links.ts';

/** What the check `skip-link-reachable` says, in Hebrew. */
export const skipLinkReachableWords: typeof English = {
  title: 'אפשר להגיע אל קישורי הדילוג',
  description: 'Tab נעצר על כל קישור שנועד להיות קישור דילוג.',
  why: 'קישור דילוג ש־Tab אינו נעצר עליו לעולם אינו קיים בשביל איש: מי שרואים אותו משתמשים בעכבר, ומי שצריכים אותו אינם יכולים להגיע אליו.',
  says: {
    ...skipLinkSays,
    ...doubtSays,
    passed: 'Tab נעצר על כל קישורי הדילוג.',
    failed: (count) =>
      count === 1
        ? 'אל קישור דילוג אחד אי אפשר להגיע לעולם במקלדת.'
        : `אל ${count} קישורי דילוג אי אפשר להגיע לעולם במקלדת.`,
    failedSilent: (count) =>
      count === 1
        ? 'קישור דילוג אחד מוסתר מקוראי מסך.'
        : `${count} קישורי דילוג מוסתרים מקוראי מסך.`,
    silent: (link) =>
      `Tab נעצר על ${link}, אבל aria-hidden מסתיר אותו מקוראי מסך, והם אינם אומרים שם דבר.`,
    fixSilent: 'הסירו את aria-hidden מן הקישור וממה שסביבו.',
    unsure: 'אי אפשר לדעת אם ניתן להגיע אל קישור דילוג.',
    why: reasonSays.unreachable,
    lost: (link, why) => `Tab אינו נעצר לעולם על ${link}: ${why}.`,
    fixLost:
      'הפכו אותו לקישור עם כתובת (href), הסתירו אותו בהזזה אל מחוץ למסך, והציגו אותו כשהמיקוד עליו.',
    blocked: (link) =>
      `תיבת דו־שיח שלא היה אפשר לסגור מחזיקה את המקלדת, ולכן אי אפשר היה להגיע אל ${link}.`,
    fixBlocked: 'נסו את העמוד בלי תיבת הדו־שיח.',
  },
};
