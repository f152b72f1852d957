/** What the check `h1-single` says. */
export const h1SingleWords = {
  title: 'One heading of level one',
  description: 'The outline has one heading at its top.',
  why: 'Screen-reader users cannot tell which of several is the story’s.',
  says: {},
};
