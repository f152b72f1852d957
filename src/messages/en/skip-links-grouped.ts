/** What the check `skip-links-grouped` says. */
export const skipLinksGroupedWords = {
  title: 'Skip links form one group',
  description: 'Several skip links stand together, and their heading is not the first of the page.',
  why: 'A list says how many links there are; a level-one heading over them hides the headline from those who look for it.',
  says: {},
};
