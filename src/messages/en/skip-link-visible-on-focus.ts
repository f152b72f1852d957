/** What the check `skip-link-visible-on-focus` says. */
export const skipLinkVisibleOnFocusWords = {
  title: 'Skip links show when focused',
  description: 'A skip link that has the focus can be seen and read.',
  why: 'Most people who use a keyboard see the page: for them a link that stays hidden is a Tab press on which nothing happens.',
  says: {},
};
