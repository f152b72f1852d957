/** What the check `skip-link-not-obscured` says. */
export const skipLinkNotObscuredWords = {
  title: 'Nothing covers the skip links',
  description: 'A skip link that has the focus is not hidden behind anything.',
  why: 'A link that appears behind the header or a consent bar is as lost as one that does not appear.',
  says: {},
};
