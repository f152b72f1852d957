import type { headingNotSwallowedWords as English } from '../en/heading-not-swallowed.ts';
import { outlineSays } from './shared/outline.ts';

/** What the check `heading-not-swallowed` says, in Hebrew. */
export const headingNotSwallowedWords: typeof English = {
  title: 'פקדים אינם בולעים כותרות',
  description: 'כותרת נמצאת סביב כפתור או לשונית, ולא בתוכם.',
  why: 'כפתורים, לשוניות ודומיהם הופכים את מה שבתוכם לתווית: הכותרת נעלמת ממבנה הכותרות.',
  says: {
    ...outlineSays,
    passed: 'שום כותרת אינה בתוך פקד.',
    failed: 'יש כותרות בתוך פקדים.',
    swallowed: (name, control) =>
      `הכותרת „${name}” נמצאת בתוך ${control}: קוראי מסך מקבלים תווית, ולא כותרת.`,
    fix: 'שימו את הפקד בתוך הכותרת: <h3><button>…</button></h3>.',
  },
};
