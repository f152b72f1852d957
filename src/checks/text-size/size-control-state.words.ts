import { sizeControlSays } from './size-controls.words.ts';

/** What the check `size-control-state` says. */
export const sizeControlStateWords = {
  title: 'The text-size control tells which size is on',
  description: 'The chosen size is exposed to screen readers and follows each choice.',
  why: 'Readers who cannot see the highlighted button do not know which size they have.',
  says: {
    ...sizeControlSays,
    noState: 'A button that cycles through the sizes needs no state.',
    passed: 'The control tells which size is on.',
    failed: 'The control does not tell which size is on.',
    roleless: (control: string) => `${control} has no role: screen readers treat it as text.`,
    fixRoleless: 'Make it a <button type="button">.',
    byLooksAlone: 'Only its looks show which size is on.',
    staleChoice: (control: string) =>
      `After ${control} was chosen, the control says that another size is on.`,
    fixChoice:
      'Use native radio buttons, or set aria-pressed="true" on the one that is on and "false" on the others.',
    stale: (control: string) => `${control} changes the size but reports the same state as before.`,
    fixStale: 'Change aria-pressed or aria-valuenow together with the size.',
    dropsFocus: (control: string) => `${control} is disabled at its limit, and the focus is lost.`,
    untold: (control: string) =>
      `${control} does nothing at its limit, and nothing was seen that says so.`,
    fixLimit:
      'Set aria-disabled="true" at the limit, or say the size in a text with role="status".',
  },
};
