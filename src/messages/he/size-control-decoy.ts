import type { sizeControlDecoyWords as English } from '../en/size-control-decoy.ts';

/** What the check `size-control-decoy` says, in Hebrew. */
export const sizeControlDecoyWords: typeof English = {
  title: 'דבר אינו מתחזה לפקד לגודל הטקסט',
  description: 'תוויות כמו „XS SM MD LG” שאיש אינו יכול ללחוץ עליהן אינן מוצגות ואינן מוקראות.',
  why: 'קוראי מסך מקריאים אותן, והקוראים מחפשים פקד שאינו קיים.',
  says: {
    none: 'דבר בעמוד אינו מתחזה לפקד לגודל הטקסט.',
    passed: 'הסימנים של רוחב החלון מוסתרים מכולם.',
    failed: 'יש בעמוד תוויות של גדלים שאיש אינו יכול ללחוץ עליהן.',
    decoy: (labels) => `„${labels}” נראה כמו פקד לגודל הטקסט ואינו כזה.`,
    fix: 'הסירו אותו, או הסתירו אותו מכולם עם display: none.',
  },
};
