/** What the check `heading-visual-rank` says. */
export const headingVisualRankWords = {
  title: 'Deeper headings are not larger',
  description: 'In the story, a heading of a deeper level does not look more important.',
  why: 'Readers who see the page and readers who hear it get two different outlines.',
  says: {},
};
