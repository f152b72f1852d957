import type { sizeControlNoLossWords as English } from '../en/size-control-no-loss.ts';
import { lostTextSays } from './shared/lost-texts.ts';
import { sizeControlSays } from './shared/size-controls.ts';

/** What the check `size-control-no-loss` says, in Hebrew. */
export const sizeControlNoLossWords: typeof English = {
  title: 'דבר אינו אובד בצעד הגדול ביותר של הפקד',
  description:
    'כשנבחר הגודל הגדול ביותר, דבר אינו נחתך או מונח על טקסט אחר, והפקד נשאר במקום שרואים אותו ושומר על המיקוד.',
  why: 'מי שצריכים את הטקסט הגדול ביותר מקבלים כותרות וכפתורים שחציים חסר.',
  says: {
    ...sizeControlSays,
    ...lostTextSays,
    reloads: 'הפקד טוען את העמוד מחדש: הצעד הגדול ביותר שלו הוא עמוד אחר.',
    passed: 'בצעד הגדול ביותר של הפקד דבר אינו אובד.',
    failed: 'בצעד הגדול ביותר של פקד גודל הטקסט משהו אובד.',
    when: 'בצעד הגדול ביותר של פקד גודל הטקסט',
    fix: 'אל תתנו לתיבה גובה, או תנו לה גובה ב־em, ואפשרו לטקסט שבה לרדת שורה.',
    wider: (px) => `בצעד הגדול ביותר העמוד רחב מן החלון ב־${px} פיקסלים.`,
    fixWider: 'אפשרו לטורים להצטמצם: max-width: 100%, ובלי רוחב בפיקסלים.',
    focusLost: (control) => `אחרי לחיצה על ${control} המיקוד אינו בשום מקום.`,
    fixFocusLost: 'שנו את הגודל בלי להוציא את הפקד מן העמוד.',
    outOfView: (control) => `אחרי לחיצה על ${control} הוא כבר אינו בחלון.`,
    fixOutOfView: 'שימו את הפקד מעל הכתבה, או גללו אותו חזרה לתצוגה כשהגודל משתנה.',
  },
};
