import { doubtSays } from '../doubt.words.ts';
import { storySays } from './story.words.ts';

/** What the check `fake-heading` says. */
export const fakeHeadingWords = {
  title: 'What looks like a heading is one',
  description: 'Short bold or large lines between the paragraphs are marked up as headings.',
  why: 'Screen-reader users who go from heading to heading never learn of the parts below a bold line.',
  says: {
    ...doubtSays,
    ...storySays,
    passed: 'Nothing in the story looks like a heading and is none.',
    failed: (count: number) =>
      count === 1
        ? 'A line of the story looks like a heading.'
        : `${count} lines of the story look like headings.`,
    fake: (text: string) => `“${text}” looks like a heading and is none.`,
    fix: 'Use the editor’s heading style (h2 below the headline) in place of bold.',
  },
};
