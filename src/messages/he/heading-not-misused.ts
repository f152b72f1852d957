import type { headingNotMisusedWords as English } from '../en/heading-not-misused.ts';
import { storySays } from './shared/story.ts';

/** What the check `heading-not-misused` says, in Hebrew. */
export const headingNotMisusedWords: typeof English = {
  title: 'סימון של כותרות הוא לכותרות',
  description: 'שום פסקה ושום ערימה של שורות אינן מסומנות ככותרות כדי להיראות גדולות.',
  why: 'מי שמשתמשים בקורא מסך שומעים פסקאות שלמות שמוכרזות ככותרות, ואינם יכולים לרפרף בכתבה.',
  says: {
    ...storySays,
    noHeadings: 'אין בכתבה כותרות.',
    passed: 'הכותרות של הכתבה הן כותרות.',
    failed: 'סימון של כותרות משמש למשהו אחר.',
    paragraph: (name, level) => `„${name}” היא פסקה שלמה, והיא מסומנת ככותרת ברמה ${level}.`,
    fixParagraph: 'הפכו אותה לפסקה, עם class בשביל המראה שלה.',
    third: (name) => `„${name}” היא הכותרת השלישית ברצף, ואין דבר ביניהן.`,
    fixStack: 'השאירו את הכותרת שפותחת את החלק; הפכו את האחרות לפסקאות.',
  },
};
