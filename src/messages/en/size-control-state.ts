/** What the check `size-control-state` says. */
export const sizeControlStateWords = {
  title: 'The text-size control says which size is on',
  description: 'Which size is chosen is exposed to screen readers, and follows each choice.',
  why: 'Readers who cannot see the highlighted button do not know which size they have.',
  says: {},
};
