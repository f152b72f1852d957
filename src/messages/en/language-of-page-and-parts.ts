/** What the check `language-of-page-and-parts` says. */
export const languageOfPageAndPartsWords = {
  title: 'The page and its parts say the language they are written in',
  description:
    'The lang attributes of the page and of its parts name the language of the text, and right-to-left scripts run from right to left.',
  why: 'A screen reader pronounces the words by the rules of the language that the markup names: with the wrong one nobody can follow.',
  says: {},
};
