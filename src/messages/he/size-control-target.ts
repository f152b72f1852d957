import type { sizeControlTargetWords as English } from '../en/size-control-target.ts';
import { sizeControlSays } from './shared/size-controls.ts';

/** What the check `size-control-target` says, in Hebrew. */
export const sizeControlTargetWords: typeof English = {
  title: 'קל ללחוץ על פקד גודל הטקסט',
  description: 'כל חלק הוא 24 על 24 פיקסלים של CSS, או שיש סביבו רווח, ואפשר לקרוא אותו.',
  why: 'מי שידיהם רועדות, או שלוחצים באגודל, לוחצים על הכפתור הלא נכון.',
  says: {
    ...sizeControlSays,
    passed: 'פקד גודל הטקסט גדול דיו, ואפשר לקרוא אותו.',
    failed: 'קשה ללחוץ על חלקים של פקד גודל הטקסט, או לקרוא אותם.',
    faint: (control, contrast) => `הניגודיות של ${control} היא ${contrast}:1.`,
    fixFaint: 'תנו לו ניגודיות של 4.5:1, או 3:1 אם הוא גדול.',
    small: (control, width, height, distance) =>
      `גודלו של ${control} הוא ${width} על ${height} פיקסלים, ומרחקו מן הבא ${distance} פיקסלים.`,
    fixSmall: 'תנו לו לפחות 24 על 24 פיקסלים של CSS; 44 על 44 עדיפים.',
  },
};
