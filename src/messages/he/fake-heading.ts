import type { fakeHeadingWords as English } from '../en/fake-heading.ts';
import { doubtSays } from './shared/doubt.ts';
import { storySays } from './shared/story.ts';

/** What the check `fake-heading` says, in Hebrew. */
export const fakeHeadingWords: typeof English = {
  title: 'מה שנראה כמו כותרת הוא כותרת',
  description: 'שורות קצרות מודגשות או גדולות בין הפסקאות מסומנות ככותרות.',
  why: 'מי שעוברים מכותרת לכותרת בקורא מסך אינם יודעים לעולם על החלקים שמתחת לשורה מודגשת.',
  says: {
    ...doubtSays,
    ...storySays,
    passed: 'אין בכתבה דבר שנראה כמו כותרת ואינו כותרת.',
    failed: (count) =>
      count === 1 ? 'שורה אחת בכתבה נראית כמו כותרת.' : `${count} שורות בכתבה נראות כמו כותרות.`,
    fake: (text) => `„${text}” נראה כמו כותרת, ואינו כותרת.`,
    fix: 'השתמשו בסגנון הכותרת של העורך (h2 מתחת לכותרת הכתבה) במקום בהדגשה.',
  },
};
