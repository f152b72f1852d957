import { storySays } from './story.words.ts';

/** What the check `headline-is-h1` says. */
export const headlineIsH1Words = {
  title: 'The headline is a level-one heading',
  description: 'The story’s headline is a heading, and the one at the top of the outline.',
  why: 'Screen-reader users jump to the first heading of level one to begin to read.',
  says: {
    ...storySays,
    passed: 'The headline is a level-one heading.',
    unsure: 'Which text is the headline could not be told.',
    notFound: 'No text of the page is like a headline in its metadata or its title.',
    fixNotFound: 'Make the headline an <h1>, and give it in JSON-LD too.',
    failed: 'The headline is no heading.',
    noHeading: (headline: string) => `The headline “${headline}” is not marked up as a heading.`,
    fixNoHeading: 'Make it an <h1>.',
    failedLevel: 'The headline is a heading of another level than one.',
    otherLevel: (headline: string, level: number) =>
      `The headline “${headline}” is a heading of level ${level}.`,
    fixLevel: 'Make it an <h1>, and the name of the site a plain link.',
  },
};
