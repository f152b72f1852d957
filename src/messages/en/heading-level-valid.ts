/** What the check `heading-level-valid` says. */
export const headingLevelValidWords = {
  title: 'Heading levels are real',
  description: 'Each heading has a level from 1 to 6, and is a heading to screen readers.',
  why: 'Browsers guess another level for each mistake, and screen readers get a muddled outline.',
  says: {},
};
