/** What the check `focus-visible` says. */
export const focusVisibleWords = {
  title: 'The focus is seen wherever it is',
  description:
    'With the focus something in the window looks different: an outline, another colour, a mark beside it.',
  why: 'Sighted people who work with the keyboard do not know where they are when nothing shows it.',
  says: {},
};
