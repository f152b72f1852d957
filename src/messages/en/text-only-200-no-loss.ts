/** What the check `text-only-200-no-loss` says. */
export const textOnly200NoLossWords = {
  title: 'Nothing is lost when the text alone is doubled',
  description: 'With the text alone at twice its size, nothing is cut off and nothing overlaps.',
  why: 'Readers who enlarge the text and not the page lose what boxes of fixed height cut off.',
  says: {},
};
