import type { skipLinkStaysOnPageWords as English } from '../en/skip-link-stays-on-page.ts';
import { skipLinkSays, skipLinks } from './shared/skip-links.ts';

/** What the check `skip-link-stays-on-page` says, in Hebrew. */
export const skipLinkStaysOnPageWords: typeof English = {
  title: 'קישורי דילוג נשארים בעמוד',
  description: 'לחיצה על קישור דילוג אינה טוענת עמוד אחר ואינה בונה את העמוד מחדש.',
  why: 'מי שרצו לדלג על התפריט מוצאים את עצמם בראש עמוד אחר, והתפריט שלו לפניהם.',
  says: {
    ...skipLinkSays,
    passed: 'קישורי הדילוג נשארים בעמוד.',
    failed: (count) => skipLinks(count, 'אינו נשאר בעמוד', 'אינם נשארים בעמוד'),
    otherStory: (link) => `אחרי Enter על ${link} יש בעמוד כתבה אחרת מזו שהייתה בו קודם.`,
    leaves: (link) => `Enter על ${link} עוזב את העמוד או פותח חלון.`,
    fix: 'הפנו את הקישור אל #id בלבד, בלי target ובלי query; אם יש בעמוד אלמנט <base>, כתבו את כתובת העמוד המלאה.',
  },
};
