import { sizeControlSays } from './size-controls.words.ts';

/** What the check `size-control-persists` says. */
export const sizeControlPersistsWords = {
  title: 'The chosen text size is kept',
  description: 'After the page is loaded again, the text has the size that was chosen.',
  why: 'Readers choose the size anew on every story they open.',
  says: {
    noneWorks: sizeControlSays.noneWorks,
    notReloaded: 'The page was not loaded again.',
    passed: 'The chosen size is kept.',
    failed: 'The chosen size is lost when the page is loaded again.',
    failedState: 'The size is kept, and the control says another one.',
    lost: 'The text is back at another size once the page is loaded again.',
    fixLost:
      'Keep the choice in localStorage (in try and catch), and set it in the head, before the page is painted.',
    stale: 'After the page is loaded again, the control says that another size is on.',
    fixStale: 'Set the control’s state from the same stored choice as the size.',
  },
};
