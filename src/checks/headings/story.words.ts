/** What the checks of stories say alike. */
export const storySays = {
  noHeadline: 'Which of the page’s texts is its headline cannot be told.',
  notAsked: 'So the checks of a story’s headline and headings were not applied.',
  /** Why a page is not judged as one story. */
  notOne: {
    list: 'The page lists several stories that are told on pages of their own.',
    hidden: 'The page keeps its running text from screen readers (aria-hidden).',
    'little-text': 'The page has too little running text to be a story.',
    'no-text': 'The page has no running text.',
  },
};
