import type { landmarksWords as English } from '../en/landmarks.ts';

/** What the check `landmarks` says, in Hebrew. */
export const landmarksWords: typeof English = {
  title: 'אזור תוכן ראשי אחד מכיל את כותרת הכתבה ואת הכתבה',
  description: 'בעמוד יש אזור תוכן ראשי (main) אחד, והכתבה נמצאת בו, מן הכותרת שלה והלאה.',
  why: 'קוראי מסך קופצים אל אזור התוכן הראשי במקש אחד; הכתבה צריכה להתחיל שם.',
  says: {
    noStory: 'העמוד אינו כתבה, ואין בו אזור תוכן ראשי (main).',
    passed: 'אזור תוכן ראשי (main) אחד מכיל את התוכן הראשי של העמוד.',
    failed: 'אזור התוכן הראשי (main) אינו חלק אחד שבו כותרת הכתבה והכתבה.',
    failedNone: 'אין בעמוד אזור תוכן ראשי (main).',
    none: 'שום אזור תוכן ראשי (main) אינו מכיל את הכתבה.',
    another: 'זהו עוד אזור תוכן ראשי (main) בעמוד.',
    fixAnother: 'השאירו <main> אחד, והפכו את האחרים ל־<section> או ל־<div>.',
    misplaced: 'הטקסט של הכתבה נמצא מחוץ לאזור התוכן הראשי (main).',
    fix: 'שימו את כותרת הכתבה ואת הכתבה בתוך <main>.',
  },
};
