/** What the check `heading-not-swallowed` says. */
export const headingNotSwallowedWords = {
  title: 'Headings are not swallowed by controls',
  description: 'A heading is around a button or tab, not inside it.',
  why: 'Buttons, tabs and the like turn what is in them into a label: the heading is gone from the outline.',
  says: {},
};
