import { outlineSays } from './outline.words.ts';

/** What the check `heading-levels-in-order` says. */
export const headingLevelsInOrderWords = {
  title: 'Heading levels leave no gap',
  description: 'Below each heading the next deeper one is exactly one level deeper.',
  why: 'Screen-reader users take a missing level for a part of the story that they have missed.',
  says: {
    ...outlineSays,
    passed: 'The heading levels follow one another.',
    inStory: (count: number) =>
      count === 1
        ? 'A heading level is left out in the story.'
        : `Heading levels are left out in ${count} places, some of them in the story.`,
    outsideStory: (count: number) =>
      count === 1
        ? 'A heading level is left out outside the story.'
        : `Heading levels are left out in ${count} places, outside the story.`,
    skipped: (level: number, previous: string, previousLevel: number) =>
      `This heading has level ${level}, but the one before it, “${previous}”, has level ${previousLevel}.`,
    fix: (level: number) =>
      `Make it a level ${level} heading, or give the heading between them that is missing.`,
  },
};
