import type { sizeControlNameWords as English } from '../en/size-control-name.ts';
import { sizeControlSays } from './shared/size-controls.ts';

/** What the check `size-control-name` says, in Hebrew. */
export const sizeControlNameWords: typeof English = {
  title: 'פקד גודל הטקסט אומר מה הוא עושה',
  description: 'לכל כפתור יש שם משלו, והמילים „גודל הטקסט” נמצאות בו או סביבו.',
  why: 'קורא מסך אומר שלוש פעמים „A, כפתור”, ואיש אינו יודע מה כל אחד עושה.',
  says: {
    ...sizeControlSays,
    passed: 'פקד גודל הטקסט אומר מה הוא עושה.',
    failed: 'פקד גודל הטקסט אינו אומר מה הוא עושה.',
    problems: {
      nameless: (control) => `${control} חסר שם.`,
      alike: (control) => `${control} הוא השם של יותר מאחד מהם.`,
      'titled alike': (control) => `ל־${control} יש אותו title כמו לאחר, שעושה משהו אחר.`,
      unlike: (control) =>
        `${control} אינו הכיתוב שנראה: מי שמפעילים את המחשב בדיבור אומרים את מה שנראה.`,
      titled: (control) => `${control} הוא title בלבד: במגע ובמקלדת הוא לעולם אינו מוצג.`,
      terse: (control) => `${control} לבדו אינו אומר שמדובר בגודל הטקסט.`,
    },
    fix: 'קראו לכל אחד על שם מה שהוא עושה („טקסט גדול יותר”), או תנו לקבוצה את התווית „גודל הטקסט”.',
  },
};
