/** What the check `skip-link-repeatable` says. */
export const skipLinkRepeatableWords = {
  title: 'Skip links work again',
  description: 'A skip link that has been used works a second time, and with a mouse too.',
  why: 'Readers who go back to the top use the link again; many who need it use a switch or a voice that clicks.',
  says: {},
};
