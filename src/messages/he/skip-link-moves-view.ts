import type { skipLinkMovesViewWords as English } from '../en/skip-link-moves-view.ts';
import { doubtSays } from './shared/doubt.ts';
import { skipLinkSays, skipLinks } from './shared/skip-links.ts';
import { viewSays } from './shared/view-problem.ts';

/** What the check `skip-link-moves-view` says, in Hebrew. */
export const skipLinkMovesViewWords: typeof English = {
  title: 'קישורי דילוג מביאים את היעד לתצוגה',
  description: 'אחרי Enter על קישור דילוג אפשר לראות את תחילת המקום שהוא מוביל אליו.',
  why: 'מי שנחתו באמצע כתבה, או מתחת לראש עמוד נצמד, צריכים למצוא את ההתחלה לבדם.',
  says: {
    ...skipLinkSays,
    ...doubtSays,
    ...viewSays,
    none: 'שום קישור דילוג אינו לוקח את המקלדת למקום בעמוד.',
    passed: 'כל קישור דילוג מביא את היעד שלו לתצוגה.',
    failed: (count) =>
      skipLinks(count, 'משאיר את הקוראים מול משהו אחר', 'משאירים את הקוראים מול משהו אחר'),
    after: (link, problem) => `אחרי ${link}, ${problem}.`,
  },
};
