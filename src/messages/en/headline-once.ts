/** What the check `headline-once` says. */
export const headlineOnceWords = {
  title: 'The headline is said once',
  description: 'One heading says the headline, and no hidden or sticky copy says it again.',
  why: 'Screen-reader users hear the headline again and again before the story begins.',
  says: {},
};
