import { textScalingSays } from './text-scaling.words.ts';

/** What the check `text-follows-user-font` says. */
export const textFollowsUserFontWords = {
  title: 'Text follows the reader’s own font size',
  description: 'A reader who sets a larger font size in the browser gets a larger story.',
  why: 'Readers with low vision set their font size once and for all; a story in pixels ignores it.',
  says: {
    ...textScalingSays,
    passed: (times: number) => `With the font size doubled, the story’s text grows ${times} times.`,
    ignores: 'The story ignores the reader’s font size.',
    growsLittle: (times: number) =>
      times <= 1
        ? 'With the font size doubled, the story’s text does not grow.'
        : `With the font size doubled, the story’s text grows only ${times} times.`,
    grows: (times: number) =>
      times <= 1
        ? 'The story’s text does not grow when the browser’s font size is doubled.'
        : `The story’s text grows ${times} times when the browser’s font size is doubled.`,
    fix: 'Set font sizes in rem, em or %, and leave the font size of html at 100%.',
  },
};
