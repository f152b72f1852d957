import type { textGrowsWithZoomWords as English } from '../en/text-grows-with-zoom.ts';
import { textScalingSays } from './shared/text-scaling.ts';

/** What the check `text-grows-with-zoom` says, in Hebrew. */
export const textGrowsWithZoomWords: typeof English = {
  title: 'הגדלת העמוד מגדילה את הטקסט',
  description: 'כשהעמוד מוגדל ל־500% או פחות, המילים של הכתבה גדולות לפחות פי שניים.',
  why: 'טקסט שגודלו נקבע לפי רוחב החלון נשאר קטן כפי שהיה, גם כשמגדילים מאוד.',
  says: {
    ...textScalingSays,
    passed: (percent) => `הכתבה גדולה פי שניים בהגדלה של ${percent}%.`,
    failed: 'הגדלת העמוד כמעט אינה מגדילה את הטקסט.',
    paragraph: (times) => `הטקסט של הכתבה גדל לכל היותר פי ${times} כשהעמוד מוגדל עד 500%.`,
    headline: (times) => `כותרת הכתבה גדלה לכל היותר פי ${times} כשהעמוד מוגדל עד 500%.`,
    standfirst: (times) => `כותרת המשנה של הכתבה גדלה לכל היותר פי ${times} כשהעמוד מוגדל עד 500%.`,
    fix: 'הוסיפו לגדלים ב־vw חלק ב־rem: clamp(1rem, 0.9rem + 0.5vw, 1.5rem).',
  },
};
