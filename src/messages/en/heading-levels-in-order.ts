/** What the check `heading-levels-in-order` says. */
export const headingLevelsInOrderWords = {
  title: 'Heading levels leave no gap',
  description: 'Below each heading the next deeper one is exactly one level deeper.',
  why: 'Screen-reader users take a missing level for a part of the story that they have missed.',
  says: {},
};
