/** What the check `skip-links-grouped` says. */
export const skipLinksGroupedWords = {
  title: 'Skip links form one group',
  description: 'Several skip links stand together, and their heading is not the first of the page.',
  why: 'A list says how many links there are; a level-one heading over them hides the headline from those who look for it.',
  says: {
    few: 'The page has fewer than two skip links.',
    passed: 'The skip links form one group.',
    failed: 'The skip links are not grouped well.',
    levelOne: 'The heading over the skip links has level 1, which belongs to the headline.',
    fixLevelOne: 'Label the group with aria-label, or give its heading level 2.',
    allLost: 'A heading announces skip links, and none of them can be reached.',
    fixAllLost: 'Show the links on focus, or take the heading away with them.',
    apart: 'The skip links do not stand together: other stops lie between them.',
    fixApart: 'Put them into one list at the top of the page.',
  },
};
