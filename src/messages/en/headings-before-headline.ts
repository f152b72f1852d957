/** What the check `headings-before-headline` says. */
export const headingsBeforeHeadlineWords = {
  title: 'Little stands in the outline before the headline',
  description: 'At most two headings come before the headline, none of them empty or of level one.',
  why: 'Screen-reader users who go from heading to heading pass through boxes before they reach the story.',
  says: {},
};
