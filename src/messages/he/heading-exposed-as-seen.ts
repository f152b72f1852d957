import type { headingExposedAsSeenWords as English } from '../en/heading-exposed-as-seen.ts';
import { doubtSays } from './shared/doubt.ts';
import { outlineSays } from './shared/outline.ts';

/** What the check `heading-exposed-as-seen` says, in Hebrew. */
export const headingExposedAsSeenWords: typeof English = {
  title: 'כותרות מוקראות כפי שהן נראות',
  description: 'שום כותרת שנראית בעמוד אינה מוסתרת מקוראי מסך ואינה מוקראת במילים אחרות.',
  why: 'מי שמשתמשים בקורא מסך מחמיצים חלק מן הכתבה, או שומעים לו שם אחר מזה שכל השאר רואים.',
  says: {
    ...outlineSays,
    ...doubtSays,
    passed: 'הכותרות מוקראות כפי שהן נראות.',
    failed: 'יש כותרות שאינן מוקראות כפי שהן נראות.',
    hidden: (text, attribute) => `הכותרת „${text}” נראית, ו־${attribute} מסתיר אותה מקוראי מסך.`,
    fixHidden: (attribute) => `הסירו את ${attribute} ממנה, או ממה שסביבה.`,
    renamed: (text, name) => `בכותרת כתוב „${text}”, והיא מוקראת „${name}”.`,
    fixRenamed: 'הסירו ממנה את aria-label, או כתבו בו את מה שנראה.',
  },
};
