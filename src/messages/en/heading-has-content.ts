/** What the check `heading-has-content` says. */
export const headingHasContentWords = {
  title: 'Something follows each heading',
  description: 'Between a heading and the next of the same level or above there is content.',
  why: 'Screen-reader users jump to a heading and find the next one.',
  says: {},
};
