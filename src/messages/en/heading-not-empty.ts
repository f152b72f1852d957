/** What the check `heading-not-empty` says. */
export const headingNotEmptyWords = {
  title: 'Headings have text',
  description: 'Every heading that a screen reader announces has a name.',
  why: 'Screen-reader users jump from heading to heading; an empty one is announced as “heading” and tells them nothing.',
  says: {},
};
