/** What the check `keyboard-no-trap` says. */
export const keyboardNoTrapWords = {
  title: 'The keyboard is never caught',
  description:
    'From every place that the Tab key reaches on its way through the page it leads on, or a key does that the page names.',
  why: 'Who works with the keyboard alone has to close the page to get out of a trap.',
  says: {},
};
