import type { headingsBeforeHeadlineWords as English } from '../en/headings-before-headline.ts';
import { doubtSays } from './shared/doubt.ts';
import { storySays } from './shared/story.ts';

/** What the check `headings-before-headline` says, in Hebrew. */
export const headingsBeforeHeadlineWords: typeof English = {
  title: 'לפני כותרת הכתבה יש מעט כותרות',
  description: 'לכל היותר שתי כותרות באות לפני כותרת הכתבה, ואף אחת מהן אינה ריקה ואינה ברמה 1.',
  why: 'מי שעוברים מכותרת לכותרת בקורא מסך עוברים בתיבות שונות לפני שהם מגיעים אל הכתבה.',
  says: {
    ...doubtSays,
    ...storySays,
    passed: 'מבנה הכותרות מתחיל בכותרת הכתבה, או כמעט.',
    failed: (count) =>
      `${count === 1 ? 'כותרת אחת באה' : `${count} כותרות באות`} לפני כותרת הכתבה.`,
    empty: (level) => `כותרת ריקה, ברמה ${level}, באה לפני כותרת הכתבה.`,
    before: (name, level) => `„${name}”, ברמה ${level}, באה לפני כותרת הכתבה.`,
    fix: 'הפכו אותה לטקסט רגיל, שימו אותה אחרי הכתבה, או הסתירו אותה עד שתוצג.',
  },
};
