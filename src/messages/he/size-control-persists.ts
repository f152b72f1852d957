import type { sizeControlPersistsWords as English } from '../en/size-control-persists.ts';
import { sizeControlSays } from './shared/size-controls.ts';

/** What the check `size-control-persists` says, in Hebrew. */
export const sizeControlPersistsWords: typeof English = {
  title: 'גודל הטקסט שנבחר נשמר',
  description: 'אחרי טעינה חוזרת של העמוד, הטקסט הוא בגודל שנבחר.',
  why: 'הקוראים בוחרים את הגודל מחדש בכל כתבה שהם פותחים.',
  says: {
    noneWorks: sizeControlSays.noneWorks,
    notReloaded: 'העמוד לא נטען שוב.',
    passed: 'הגודל שנבחר נשמר.',
    failed: 'הגודל שנבחר אובד כשהעמוד נטען שוב.',
    failedState: 'הגודל נשמר, והפקד אומר גודל אחר.',
    lost: 'אחרי שהעמוד נטען שוב, הטקסט חוזר לגודל אחר.',
    fixLost:
      'שמרו את הבחירה ב־localStorage (בתוך try ו־catch), והחילו אותה ב־head, לפני שהעמוד מצויר.',
    stale: 'אחרי שהעמוד נטען שוב, הפקד אומר שנבחר גודל אחר.',
    fixStale: 'קבעו את מצב הפקד לפי אותה בחירה שמורה שקובעת את הגודל.',
  },
};
