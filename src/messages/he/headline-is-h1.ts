import type { headlineIsH1Words as English } from '../en/headline-is-h1.ts';
import { storySays } from './shared/story.ts';

/** What the check `headline-is-h1` says, in Hebrew. */
export const headlineIsH1Words: typeof English = {
  title: 'כותרת הכתבה היא כותרת ברמה 1',
  description: 'כותרת הכתבה מסומנת ככותרת, והיא בראש מבנה הכותרות.',
  why: 'מי שמשתמשים בקורא מסך קופצים אל הכותרת הראשונה ברמה 1 כדי להתחיל לקרוא.',
  says: {
    ...storySays,
    passed: 'כותרת הכתבה היא כותרת ברמה 1.',
    unsure: 'אי אפשר היה לדעת איזה טקסט הוא כותרת הכתבה.',
    notFound: 'שום טקסט בעמוד אינו דומה לכותרת שבמטא־נתונים או ב־title.',
    fixNotFound: 'הפכו את כותרת הכתבה ל־<h1>, וכתבו אותה גם ב־JSON-LD.',
    failed: 'כותרת הכתבה אינה מסומנת ככותרת.',
    noHeading: (headline) => `כותרת הכתבה „${headline}” אינה מסומנת ככותרת.`,
    fixNoHeading: 'הפכו אותה ל־<h1>.',
    failedLevel: 'כותרת הכתבה מסומנת ככותרת, אך לא ברמה 1.',
    otherLevel: (headline, level) => `כותרת הכתבה „${headline}” מסומנת ככותרת ברמה ${level}.`,
    fixLevel: 'הפכו אותה ל־<h1>, ואת שם האתר לקישור רגיל.',
  },
};
