/** What the checks of stories say alike. */
export const storySays = {
  noHeadline: 'Could not tell which text is the page’s headline.',
  notAsked: 'Checks of a story’s headline and headings were not applied.',
  /** Why a page is not judged as one story. */
  notOne: {
    list: 'The page lists several stories that have pages of their own.',
    hidden: 'The page hides its running text from screen readers (aria-hidden).',
    'little-text': 'The page has too little running text to be a story.',
    'no-text': 'The page has no running text.',
  },
};
