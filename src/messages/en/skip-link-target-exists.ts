/** What the check `skip-link-target-exists` says. */
export const skipLinkTargetExistsWords = {
  title: 'Skip links have a target',
  description: 'The place that a skip link points to is on the page.',
  why: 'Keyboard and screen-reader users press the link to get past the masthead; a link without a target leaves them where they were.',
  says: {},
};
