import type { sizeControlWorksWords as English } from '../en/size-control-works.ts';
import { sizeControlSays } from './shared/size-controls.ts';

/** What the check `size-control-works` says, in Hebrew. */
export const sizeControlWorksWords: typeof English = {
  title: 'פקד גודל הטקסט פועל',
  description: 'לחיצה על פקד גודל הטקסט של העמוד מגדילה או מקטינה את הטקסט של הכתבה.',
  why: 'מי שצריכים טקסט גדול יותר לוחצים עליו ונשארים עם מה שהיה להם.',
  says: {
    ...sizeControlSays,
    passed: 'פקד גודל הטקסט משנה את הטקסט של הכתבה.',
    failed: 'פקד גודל הטקסט אינו משנה את הטקסט של הכתבה.',
    dead: 'לא מקשים ולא לחיצה על פקד גודל הטקסט משנים את הפסקאות של הכתבה.',
    mayBeDead: (doubt) =>
      `לא מקשים ולא לחיצה על פקד גודל הטקסט משנים את הפסקאות של הכתבה; ${doubt}.`,
    noStory: 'אך לא נמצא טקסט של כתבה שאפשר למדוד',
    missingScript: 'אך סקריפט של העמוד לא נטען',
    missingStyleSheet: 'אך גיליון סגנונות של העמוד לא נטען',
    leads: (address) => `הוא מוביל אל ${address}, ולשם לא המשכנו`,
    changesOtherParts: 'הוא משנה חלקים אחרים של הכתבה (ראו size-control-scope)',
    losesFocus: 'העמוד לוקח ממנו את המיקוד',
    mayOpen: 'ייתכן שהוא פותח משהו שאפשר לבחור בו את הגודל',
    fix: 'דאגו שהוא יקבע את גודל הגופן של html באחוזים, ותנו לטקסט של הכתבה גודל ב־rem.',
    deadStep: (control) => `${control} לא שינה דבר בכל פעם שנלחץ.`,
    fixDeadStep: 'בדקו אם הוא פועל מגודל אחר.',
  },
};
