import { doubtSays } from '../doubt.words.ts';
import { storySays } from './story.words.ts';

/** What the check `headings-before-headline` says. */
export const headingsBeforeHeadlineWords = {
  title: 'Few headings come before the headline',
  description: 'At most two headings come before the headline, none of them empty or at level 1.',
  why: 'Screen-reader users who jump from heading to heading pass through boxes before they reach the story.',
  says: {
    ...doubtSays,
    ...storySays,
    passed: 'The outline begins with the headline, or close to it.',
    failed: (count: number) =>
      `${count === 1 ? 'One heading comes' : `${count} headings come`} before the headline.`,
    empty: (level: number) => `An empty heading, of level ${level}, comes before the headline.`,
    before: (name: string, level: number) =>
      `“${name}”, of level ${level}, comes before the headline.`,
    fix: 'Make it plain text, put it after the story, or hide it until it is shown.',
  },
};
