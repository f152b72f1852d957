import type { headingNotEmptyWords as English } from '../en/heading-not-empty.ts';
import { outlineSays } from './shared/outline.ts';

/** What the check `heading-not-empty` says, in Hebrew. */
export const headingNotEmptyWords: typeof English = {
  title: 'בכותרות יש טקסט',
  description: 'לכל כותרת שקורא מסך מכריז עליה יש שם.',
  why: 'מי שמשתמשים בקורא מסך קופצים מכותרת לכותרת; על כותרת ריקה נאמר „כותרת”, ולא יותר.',
  says: {
    ...outlineSays,
    passed: 'בכל כותרת יש טקסט.',
    failed: (count) => (count === 1 ? 'בכותרת אחת אין טקסט.' : `ב־${count} כותרות אין טקסט.`),
    empty: (level) => `קוראי מסך מכריזים על הכותרת הזאת, ברמה ${level}, אך היא אינה אומרת דבר.`,
    fixEmpty: 'כתבו טקסט בכותרת, או הסירו אותה; אם סקריפט ממלא אותה אחר כך, הסתירו אותה עד אז.',
    failedByTitle: 'יש כותרת שהשם שלה בא רק מן התכונה title.',
    byTitle: 'אין בכותרת הזאת טקסט משלה; השם שלה בא רק מן התכונה title.',
    fixByTitle: 'כתבו את המילים של title בתוך הכותרת עצמה.',
  },
};
