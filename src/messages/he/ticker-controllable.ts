import type { tickerControllableWords as English } from '../en/ticker-controllable.ts';

/** What the check `ticker-controllable` says, in Hebrew. */
export const tickerControllableWords: typeof English = {
  title: 'אפשר לעצור טקסט נע',
  description: 'לטקסט שזז או משתנה בלי סוף יש לצדו פקד שעוצר אותו.',
  why: 'טקסט נע אי אפשר לקרוא לאט, והוא מושך את העין מן הכתבה כל הזמן.',
  says: {
    none: 'שום טקסט אינו זז או משתנה מעצמו.',
    passed: 'כל טקסט נע נעצר בפקד שלצדו.',
    failed: 'יש טקסט נע שאי אפשר לעצור.',
    how: {
      animation: 'זז בלי סוף',
      marquee: 'הוא marquee',
      changing: 'משתנה מעצמו שוב ושוב',
    },
    notStopped: (text, how) => `„${text}” ${how}, והפקד שלצדו לא עצר אותו.`,
    noControl: (text, how) => `„${text}” ${how}, ואין לצדו פקד.`,
    fix: 'שימו לצדו כפתור „השהיה” שעוצר אותו, או הניחו לו לעמוד במקומו.',
  },
};
