/** What the check `skip-link-present` says. */
export const skipLinkPresentWords = {
  title: 'There is a way past the masthead',
  description: 'A keyboard user can jump past what comes before the story.',
  why: 'Without a skip link, a sighted keyboard user presses Tab through the whole menu on every page.',
  says: {},
};
