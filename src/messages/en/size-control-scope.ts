/** What the check `size-control-scope` says. */
export const sizeControlScopeWords = {
  title: 'The text-size control changes the whole story',
  description: 'Lists, quotes and captions grow with the story’s paragraphs.',
  why: 'Readers get large paragraphs around lists and quotes as small as before.',
  says: {},
};
