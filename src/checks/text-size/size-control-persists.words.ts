import { sizeControlSays } from './size-controls.words.ts';

/** What the check `size-control-persists` says. */
export const sizeControlPersistsWords = {
  title: 'The chosen text size is kept',
  description: 'After a reload, the text has the size that was chosen.',
  why: 'Otherwise readers choose the size again on every story they open.',
  says: {
    noneWorks: sizeControlSays.noneWorks,
    notReloaded: 'The page was not loaded again.',
    passed: 'The chosen size is kept.',
    failed: 'The chosen size is lost on reload.',
    failedState: 'The size is kept, but the control shows another one.',
    lost: 'After a reload the text is back at another size.',
    fixLost:
      'Keep the choice in localStorage (in try and catch), and set it in the head, before the page is painted.',
    stale: 'After a reload, the control says that another size is on.',
    fixStale: 'Set the control’s state from the stored choice, like the size.',
  },
};
