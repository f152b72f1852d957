import type { headlineOnceWords as English } from '../en/headline-once.ts';
import { doubtSays } from './shared/doubt.ts';
import { storySays } from './shared/story.ts';

/** What the check `headline-once` says, in Hebrew. */
export const headlineOnceWords: typeof English = {
  title: 'כותרת הכתבה נאמרת פעם אחת',
  description: 'כותרת אחת אומרת את כותרת הכתבה, ושום עותק מוסתר או נצמד אינו אומר אותה שוב.',
  why: 'מי שמשתמשים בקורא מסך שומעים את כותרת הכתבה שוב ושוב לפני שהכתבה מתחילה.',
  says: {
    ...doubtSays,
    ...storySays,
    passed: 'כותרת הכתבה נאמרת פעם אחת.',
    failed: (headline, times) => `כותרת הכתבה „${headline}” נאמרת ${times} פעמים.`,
    againAsText: (headline) => `הטקסט הזה אומר שוב את כותרת הכתבה „${headline}”.`,
    againAsHeading: (headline, level) =>
      `הכותרת הזאת, ברמה ${level}, אומרת שוב את כותרת הכתבה „${headline}”.`,
    fix: 'הסירו את העותק הזה, או הסתירו אותו מקוראי מסך ב־aria-hidden="true".',
  },
};
