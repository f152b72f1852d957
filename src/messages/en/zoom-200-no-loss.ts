/** What the check `zoom-200-no-loss` says. */
export const zoom200NoLossWords = {
  title: 'Nothing is lost at 200 % zoom',
  description:
    'With the page zoomed to 200 %, no text is cut off and no texts lie over each other.',
  why: 'Readers who zoom in lose words that a box of fixed height cuts off.',
  says: {},
};
