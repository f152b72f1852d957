import type { sizeControlRangeWords as English } from '../en/size-control-range.ts';
import { doubtSays } from './shared/doubt.ts';
import { sizeControlSays } from './shared/size-controls.ts';

/** What the check `size-control-range` says, in Hebrew. */
export const sizeControlRangeWords: typeof English = {
  title: 'פקד גודל הטקסט מגיע רחוק דיו',
  description: '„גדול יותר” מגדיל, אפשר לחזור לגודל הרגיל, והגודל הגדול ביותר הוא פי שניים ממנו.',
  why: 'מי שצריכים טקסט בגודל כפול לוחצים שוב ושוב ומקבלים רק קצת יותר.',
  says: {
    ...doubtSays,
    ...sizeControlSays,
    passed: 'אפשר להכפיל את גודל הטקסט, ולחזור לגודל הרגיל.',
    failed: 'הצעדים של פקד גודל הטקסט אינם מה שהם אומרים.',
    short: 'הגודל הגדול ביותר הוא פחות מפי שניים מן הרגיל.',
    wrongStep: (control, before, after) =>
      `${control} מעביר את הטקסט מגודל של פי ${before} מן הרגיל לגודל של פי ${after}.`,
    fixWrongStep: 'סדרו את הצעדים לפי סדר התוויות שלהם.',
    endless: (control, times) =>
      `${control} מגדיל את הטקסט עוד ועוד: פי ${times} מן הגודל הרגיל, ואין לזה סוף.`,
    fixEndless: 'עצרו בפי שניים או שלושה מן הגודל הרגיל.',
    tiny: (control, times) =>
      `${control} מקטין את הטקסט עוד ועוד: פי ${times} מן הגודל הרגיל, ואין לזה סוף.`,
    vanished: (control) => `${control} מקטין את הטקסט עד שלא נשאר ממנו דבר.`,
    fixTiny: 'עצרו בגודל הרגיל, או מעט מתחתיו.',
    noWayBack: 'הגודל שהיה לטקסט בהתחלה לא חזר אף פעם כשהפקד הופעל.',
    fixNoWayBack: 'דאגו שאחד הצעדים יהיה הגודל הרגיל.',
    tooSmall: (times) => `בגודל הגדול ביותר, הטקסט הוא פי ${times} מן הרגיל.`,
    fixTooSmall: 'הוסיפו צעד של 200%.',
  },
};
