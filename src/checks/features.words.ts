/** What is said of a page that lacks a feature which it has to have, and the fix. */
export const featureWords = {
  'skip-link': {
    message: 'The page has no skip link, and one was required.',
    fix: 'Put a link to the story first on the page.',
  },
  'text-size-control': {
    message: 'The page has no text-size control, and one was required.',
    fix: 'Add a choice of text sizes as native radio buttons that set the font size of html in %.',
  },
  headline: {
    message: 'The page has no headline of level one, and one was required.',
    fix: 'Make the headline an <h1>.',
  },
};
