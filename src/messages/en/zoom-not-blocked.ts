/** What the check `zoom-not-blocked` says. */
export const zoomNotBlockedWords = {
  title: 'Zooming is not blocked',
  description: 'Two fingers, Ctrl and plus, and Ctrl and the wheel all enlarge the page.',
  why: 'Readers with low vision enlarge the text to read it; a page that forbids this shuts them out.',
  says: {},
};
