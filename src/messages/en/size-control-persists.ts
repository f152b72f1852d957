/** What the check `size-control-persists` says. */
export const sizeControlPersistsWords = {
  title: 'The chosen text size is kept',
  description: 'After the page is loaded again, the text has the size that was chosen.',
  why: 'Readers choose the size anew on every story they open.',
  says: {},
};
