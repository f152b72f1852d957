import type { headingVisualRankWords as English } from '../en/heading-visual-rank.ts';
import { doubtSays } from './shared/doubt.ts';
import { storySays } from './shared/story.ts';

/** What the check `heading-visual-rank` says, in Hebrew. */
export const headingVisualRankWords: typeof English = {
  title: 'כותרות עמוקות אינן גדולות יותר',
  description: 'בכתבה, כותרת ברמה עמוקה יותר אינה נראית חשובה יותר.',
  why: 'מי שרואים את העמוד ומי ששומעים אותו מקבלים שני מבני כותרות שונים.',
  says: {
    ...storySays,
    ...doubtSays,
    oneLevel: 'כותרות הכתבה הן לכל היותר ברמה אחת.',
    passed: 'כותרות עמוקות אינן גדולות יותר.',
    failed: 'כותרות עמוקות גדולות מן הכותרות שמעליהן.',
    larger: (deeper, above) => `כותרות ברמה ${deeper} נראות גדולות מכותרות ברמה ${above}.`,
    fix: 'דאגו שהגודל יקטן מרמה לרמה.',
  },
};
