import { outlineSays } from './outline.words.ts';

/** What the check `heading-levels-in-order` says. */
export const headingLevelsInOrderWords = {
  title: 'Heading levels leave no gap',
  description: 'A heading is at most one level deeper than the one before it.',
  why: 'Screen-reader users think they missed a part of the story when a level is missing.',
  says: {
    ...outlineSays,
    passed: 'The heading levels follow one another.',
    inStory: (count: number) =>
      count === 1
        ? 'The story skips a heading level.'
        : `Heading levels are skipped in ${count} places, some of them in the story.`,
    outsideStory: (count: number) =>
      count === 1
        ? 'A heading level is skipped outside the story.'
        : `Heading levels are skipped in ${count} places, outside the story.`,
    skipped: (level: number, previous: string, previousLevel: number) =>
      `This heading has level ${level}, but the one before it, “${previous}”, has level ${previousLevel}.`,
    fix: (level: number) =>
      `Make it a level ${level} heading, or add the missing heading between them.`,
  },
};
