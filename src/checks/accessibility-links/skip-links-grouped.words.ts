/** What the check `skip-links-grouped` says. */
export const skipLinksGroupedWords = {
  title: 'Skip links form one group',
  description: 'Several skip links stand together, and their heading is not at level 1.',
  why: 'A list tells how many links there are; a level 1 heading above them hides the headline from readers who look for it.',
  says: {
    few: 'The page has fewer than two skip links.',
    passed: 'The skip links form one group.',
    failed: 'The skip links are not grouped well.',
    levelOne: 'The heading above the skip links has level 1, which belongs to the headline.',
    fixLevelOne: 'Label the group with aria-label, or give its heading level 2.',
    allLost: 'A heading announces skip links, but none of them can be reached.',
    fixAllLost: 'Show the links on focus, or remove the heading with them.',
    apart: 'The skip links are not together: other tab stops lie between them.',
    fixApart: 'Put them into one list at the top of the page.',
  },
};
