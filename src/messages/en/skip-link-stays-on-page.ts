/** What the check `skip-link-stays-on-page` says. */
export const skipLinkStaysOnPageWords = {
  title: 'Skip links stay on the page',
  description: 'Pressing a skip link neither loads another page nor rebuilds this one.',
  why: 'A reader who wanted to skip the menu finds themselves at the top of another page, with its menu before them.',
  says: {},
};
