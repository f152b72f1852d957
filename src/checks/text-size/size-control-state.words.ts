import { sizeControlSays } from './size-controls.words.ts';

/** What the check `size-control-state` says. */
export const sizeControlStateWords = {
  title: 'The text-size control says which size is on',
  description: 'Which size is chosen is exposed to screen readers, and follows each choice.',
  why: 'Readers who cannot see the highlighted button do not know which size they have.',
  says: {
    ...sizeControlSays,
    noState: 'A button that goes through the sizes needs no state.',
    passed: 'The control says which size is on.',
    failed: 'The control does not say which size is on.',
    roleless: (control: string) => `${control} has no role: a screen reader takes it for text.`,
    fixRoleless: 'Make it a <button type="button">.',
    byLooksAlone: 'Which size is on is shown by its looks alone.',
    staleChoice: (control: string) =>
      `After ${control} was chosen, the control says that another size is on.`,
    fixChoice:
      'Use native radio buttons, or set aria-pressed="true" on the one that is on and "false" on the others.',
    stale: (control: string) => `${control} changes the size and says the same as before.`,
    fixStale: 'Change aria-pressed or aria-valuenow together with the size.',
    dropsFocus: (control: string) =>
      `${control} is disabled at its limit: the focus on it is lost.`,
    untold: (control: string) =>
      `${control} can go no further at its limit, and nothing was seen that says so.`,
    fixLimit:
      'Set aria-disabled="true" at the limit, or say the size in a text with role="status".',
  },
};
