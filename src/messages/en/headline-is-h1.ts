/** What the check `headline-is-h1` says. */
export const headlineIsH1Words = {
  title: 'The headline is a level-one heading',
  description: 'The story’s headline is a heading, and the one at the top of the outline.',
  why: 'Screen-reader users jump to the first heading of level one to begin to read.',
  says: {},
};
