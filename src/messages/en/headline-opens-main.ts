/** What the check `headline-opens-main` says. */
export const headlineOpensMainWords = {
  title: 'The headline opens the main content',
  description: 'The headline is inside the main landmark and comes before the story’s text.',
  why: 'Readers who jump to the main content begin below the headline and miss what the story is about.',
  says: {},
};
