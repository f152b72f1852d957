import type { h1SingleWords as English } from '../en/h1-single.ts';
import { doubtSays } from './shared/doubt.ts';
import { outlineSays } from './shared/outline.ts';

/** What the check `h1-single` says, in Hebrew. */
export const h1SingleWords: typeof English = {
  title: 'כותרת אחת ברמה 1',
  description: 'בראש מבנה הכותרות יש כותרת אחת.',
  why: 'מי שמשתמשים בקורא מסך אינם יכולים לדעת איזו מכמה כותרות היא של הכתבה.',
  says: {
    ...doubtSays,
    ...outlineSays,
    passed: 'יש בעמוד כותרת אחת ברמה 1.',
    passedBesideOthers: 'לכתבה שבעמוד יש כותרת אחת ברמה 1; שאר הכותרות הן של הכתבות שמתחתיה.',
    severalArticles: 'יש בעמוד כמה כתבות שלמות, ולכל אחת מהן כותרת משלה.',
    none: 'שום כותרת בעמוד אינה ברמה 1.',
    fixNone: 'הפכו את כותרת הכתבה ל־<h1>.',
    failed: (count) => `יש בעמוד ${count} כותרות ברמה 1.`,
    beside: (name, own) => `„${name}” היא כותרת ברמה 1 לצד „${own}”.`,
    ofPost: (name, own) => `„${name}” היא כותרת של עדכון ברמה 1, כמו כותרת הדיווח עצמו, „${own}”.`,
    fix: 'השאירו את רמה 1 לכותרת הכתבה; שם האתר אינו צריך כותרת.',
  },
};
