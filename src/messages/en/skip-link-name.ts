/** What the check `skip-link-name` says. */
export const skipLinkNameWords = {
  title: 'Skip links say where they go',
  description: 'The name of each skip link tells its target, in the language of the page.',
  why: 'A screen-reader user hears the name alone and decides by it.',
  says: {},
};
