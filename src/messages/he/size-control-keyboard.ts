import type { sizeControlKeyboardWords as English } from '../en/size-control-keyboard.ts';
import { sizeControlSays } from './shared/size-controls.ts';

/** What the check `size-control-keyboard` says, in Hebrew. */
export const sizeControlKeyboardWords: typeof English = {
  title: 'פקד גודל הטקסט פועל במקלדת',
  description: 'מה שהעכבר עושה לגודל הטקסט, עושה גם המקלדת.',
  why: 'מי שאינם משתמשים בעכבר אינם יכולים להגדיל בו את הטקסט.',
  says: {
    ...sizeControlSays,
    passed: 'פקד גודל הטקסט פועל במקלדת.',
    failed: 'פקד גודל הטקסט פועל בעכבר ולא במקלדת.',
    noKey: (control) => `${control} משנה את הטקסט בלחיצת עכבר, ובשום מקש לא.`,
    notReached: (control) =>
      `${control} משנה את הטקסט בלחיצת עכבר, אך לא Tab ולא מקשי החצים מגיעים אליו.`,
    fix: 'הפכו אותו ל־<button type="button">, או לכפתור בחירה (radio) מקורי של הדפדפן.',
  },
};
