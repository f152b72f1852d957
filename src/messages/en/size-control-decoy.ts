/** What the check `size-control-decoy` says. */
export const sizeControlDecoyWords = {
  title: 'Nothing poses as a text-size control',
  description: 'Labels such as “XS SM MD LG” that nobody can press are not shown or read out.',
  why: 'Screen readers read them out, and readers look for a control that is not there.',
  says: {},
};
