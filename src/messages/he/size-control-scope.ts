import type { sizeControlScopeWords as English } from '../en/size-control-scope.ts';
import { doubtSays } from './shared/doubt.ts';
import { sizeControlSays } from './shared/size-controls.ts';

/** What the check `size-control-scope` says, in Hebrew. */
export const sizeControlScopeWords: typeof English = {
  title: 'פקד גודל הטקסט משנה את הכתבה כולה',
  description: 'רשימות, ציטוטים וכיתובים גדלים יחד עם הפסקאות של הכתבה.',
  why: 'הקוראים מקבלים פסקאות גדולות סביב רשימות וציטוטים קטנים כמקודם.',
  says: {
    ...doubtSays,
    noneWorks: sizeControlSays.noneWorks,
    passed: 'כל הטקסט של הכתבה גדל עם הפקד.',
    failed: 'חלקים של הכתבה נשארים בגודלם.',
    storyMissed: 'הפקד משנה חלקים של הכתבה, והפסקאות שלה נשארות בגודלן.',
    parts: {
      item: 'רשימות',
      quote: 'ציטוטים',
      caption: 'כיתובים',
      cell: 'טבלאות',
      headline: 'כותרת הכתבה',
    },
    fallsBehind: (part, times, paragraphs) =>
      `${part}: פי ${times} מן הגודל הרגיל, בשעה שהפסקאות גדולות פי ${paragraphs}.`,
    fix: 'תנו לכל הטקסט של הכתבה גודל ב־rem, או ב־em של אלמנט אחד שהפקד משנה.',
  },
};
