import type { headingHasContentWords as English } from '../en/heading-has-content.ts';
import { outlineSays } from './shared/outline.ts';

/** What the check `heading-has-content` says, in Hebrew. */
export const headingHasContentWords: typeof English = {
  title: 'אחרי כל כותרת בא תוכן',
  description: 'בין כותרת לכותרת הבאה באותה רמה או ברמה גבוהה יותר יש תוכן.',
  why: 'מי שמשתמשים בקורא מסך קופצים אל כותרת ומוצאים אחריה את הכותרת הבאה.',
  says: {
    ...outlineSays,
    passed: 'אחרי כל כותרת בא תוכן.',
    failed: 'יש כותרות שאין תחתן דבר.',
    bare: (name, level) =>
      `אחרי הכותרת „${name}” לא בא דבר לפני הכותרת הבאה ברמה ${level} או ברמה גבוהה ממנה.`,
    fix: 'הסירו אותה, או הפכו אותה לטקסט רגיל.',
  },
};
