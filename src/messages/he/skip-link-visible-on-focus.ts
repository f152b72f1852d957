import type { skipLinkVisibleOnFocusWords as English } from '../en/skip-link-visible-on-focus.ts';
import { doubtSays } from './shared/doubt.ts';
import { skipLinkSays } from './shared/skip-links.ts';

/** What the check `skip-link-visible-on-focus` says, in Hebrew. */
export const skipLinkVisibleOnFocusWords: typeof English = {
  title: 'קישורי דילוג נראים כשהמיקוד עליהם',
  description: 'אפשר לראות ולקרוא קישור דילוג שבמיקוד.',
  why: 'רוב מי שמשתמשים במקלדת רואים את העמוד: קישור שנשאר מוסתר הוא בשבילם לחיצה על Tab שדבר אינו קורה בה.',
  says: {
    ...skipLinkSays,
    ...doubtSays,
    passed: 'כל קישור דילוג נראה כשהמיקוד עליו.',
    failed: (count) =>
      count === 1
        ? 'אי אפשר לראות קישור דילוג אחד כשהמיקוד עליו.'
        : `אי אפשר לראות ${count} קישורי דילוג כשהמיקוד עליהם.`,
    unsure: 'אי אפשר לדעת אם קישור דילוג נראה כשהמיקוד עליו.',
    transparent: (link) => `אי אפשר לראות את ${link} כשהמיקוד עליו: הוא נשאר שקוף.`,
    small: (link, px) => `אי אפשר לראות את ${link} כשהמיקוד עליו: גודל הטקסט שלו רק ${px} px.`,
    outside: (link) => `אי אפשר לראות את ${link} כשהמיקוד עליו: הוא נשאר מחוץ לחלון או חתוך.`,
    cutOff: (link) => `חלק של ${link} חתוך או מחוץ לחלון.`,
    fix: 'הביאו את הקישור לתצוגה כשהמיקוד עליו: .skip:focus { position: static; } או דומה לזה.',
  },
};
