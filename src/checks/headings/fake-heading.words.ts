import { doubtSays } from '../doubt.words.ts';
import { storySays } from './story.words.ts';

/** What the check `fake-heading` says. */
export const fakeHeadingWords = {
  title: 'What looks like a heading is marked up as one',
  description: 'Short bold or large lines between the paragraphs are marked up as headings.',
  why: 'Screen-reader users who jump from heading to heading never find the parts below a bold line.',
  says: {
    ...doubtSays,
    ...storySays,
    passed: 'Everything in the story that looks like a heading is one.',
    failed: (count: number) =>
      count === 1
        ? 'A line of the story looks like a heading.'
        : `${count} lines of the story look like headings.`,
    fake: (text: string) => `“${text}” looks like a heading but is not marked up as one.`,
    fix: 'Use the editor’s heading style (h2 below the headline) instead of bold.',
  },
};
