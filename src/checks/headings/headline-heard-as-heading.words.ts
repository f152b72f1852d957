import { heardSays } from '../heard.words.ts';
import { storySays } from './story.words.ts';

/** What the check `headline-heard-as-heading` says. */
export const headlineHeardAsHeadingWords = {
  title: 'A screen reader says the headline as a heading, once',
  description:
    'Orca comes to the headline by its key for headings of level 1, and to no copy of it.',
  why: 'Screen-reader users press one key to get to the story, and have to know by ear that they are there.',
  says: {
    ...heardSays,
    ...storySays,
    passed: 'The screen reader says the headline as a heading of level 1, once.',
    failed: 'The screen reader does not say the headline as a heading of level 1, once.',
    unsure: 'Could not tell whether the screen reader says the headline as a heading.',
    twice: (headline: string, times: number) =>
      `“${headline}” is heard ${times} times as a heading of level 1.`,
    fixTwice: 'Hide the copies from screen readers, or make them something else than headings.',
    otherLevel: (headline: string, said: string) =>
      `“${headline}” is heard as “${said}”, and the key for level 1 does not lead to it.`,
    noHeading: (headline: string) => `“${headline}” is read as plain text: no key leads to it.`,
    fixLevel: 'Make it an <h1>.',
    notReached: (headline: string) => `“${headline}” was not heard among what was heard.`,
    fixNotReached: 'Listen to the page yourself.',
  },
};
