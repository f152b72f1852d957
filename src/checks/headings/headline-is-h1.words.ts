import { storySays } from './story.words.ts';

/** What the check `headline-is-h1` says. */
export const headlineIsH1Words = {
  title: 'The headline is a level 1 heading',
  description: 'The story’s headline is a heading, at the top of the outline.',
  why: 'Screen-reader users jump to the first level 1 heading to start reading.',
  says: {
    ...storySays,
    passed: 'The headline is a level 1 heading.',
    unsure: 'Could not tell which text is the headline.',
    notFound: 'No text on the page matches a headline in its metadata or its title.',
    fixNotFound: 'Make the headline an <h1>, and give it in JSON-LD too.',
    failed: 'The headline is not a heading.',
    noHeading: (headline: string) => `The headline “${headline}” is not marked up as a heading.`,
    fixNoHeading: 'Make it an <h1>.',
    failedLevel: 'The headline is not a level 1 heading.',
    otherLevel: (headline: string, level: number) =>
      `The headline “${headline}” is a level ${level} heading.`,
    fixLevel: 'Make it an <h1>, and the site’s name a plain link.',
  },
};
