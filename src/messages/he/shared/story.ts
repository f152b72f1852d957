import type { storySays as English } from '../../en/shared/story.ts';

/** What the checks of stories say alike, in Hebrew. */
export const storySays: typeof English = {
  noHeadline: 'באף אחד מן הטקסטים שבעמוד לא ניתן לזהות את הכותרת.',
  notAsked: 'לכן לא הופעלו הבדיקות של כותרת הכתבה ושל כותרות המשנה שלה.',
  notOne: {
    list: 'העמוד מציג רשימה של כתבות, שכל אחת מהן מופיעה בעמוד משלה.',
    hidden: 'העמוד מסתיר את הטקסט הרציף מקוראי מסך (aria-hidden).',
    'little-text': 'בעמוד יש מעט מדי טקסט רציף כדי שיהיה כתבה.',
    'no-text': 'אין בעמוד טקסט רציף.',
  },
};
