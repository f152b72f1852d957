import type { skipLinkLegibleOnFocusWords as English } from '../en/skip-link-legible-on-focus.ts';
import { doubtSays } from './shared/doubt.ts';
import { reasonSays } from './shared/reasons.ts';
import { skipLinkSays } from './shared/skip-links.ts';

/** What the check `skip-link-legible-on-focus` says, in Hebrew. */
export const skipLinkLegibleOnFocusWords: typeof English = {
  title: 'קישורי דילוג קריאים כשהמיקוד עליהם',
  description: 'לטקסט של קישור דילוג שבמיקוד יש די ניגודיות, והמיקוד נראה.',
  why: 'הקישור נועד לאנשים שאולי גם מתקשים לראות; כלי בדיקה אחרים אינם רואים אותו כלל, כי הוא מופיע רק כשהמיקוד עליו.',
  says: {
    ...skipLinkSays,
    ...doubtSays,
    passed: 'קישורי הדילוג קריאים כשהמיקוד עליהם.',
    failed: 'קשה לראות קישור דילוג שבמיקוד.',
    unsure: 'אי אפשר לדעת מהי הניגודיות של קישור דילוג שבמיקוד.',
    why: reasonSays.contrast,
    unknown: (link, why) => `אי אפשר לדעת לפי הסגנון מהי הניגודיות של ${link}: ${why}.`,
    fixUnknown: 'הביטו בתמונה של הקישור שבמיקוד.',
    faint: (link, contrast, text, back, needed) =>
      `הניגודיות של ${link} היא ${contrast}:1 (${text} על ${back}); דרושה ניגודיות של ${needed}:1.`,
    fixFaint: 'תנו לקישור שבמיקוד טקסט כהה על רקע בהיר משלו, או להפך.',
    unchanged: (link) => `דבר אינו משתנה כאשר ${link} מקבל את המיקוד.`,
    fixUnchanged: 'השאירו את קו המתאר של הדפדפן, או תנו לקישור שבמיקוד קו מתאר משלכם.',
  },
};
