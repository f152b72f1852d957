/** What the check `skip-link-lands-on-content` says. */
export const skipLinkLandsOnContentWords = {
  title: 'The skip link lands at the story',
  description:
    '“Skip to content” leads past the repeated blocks and to the beginning of the story.',
  why: 'A link that lands before the menu, or after the headline, has to be made up for by hand.',
  says: {},
};
