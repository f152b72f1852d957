import { doubtSays } from '../doubt.words.ts';
import { storySays } from './story.words.ts';

/** What the check `headline-once` says. */
export const headlineOnceWords = {
  title: 'The headline is said once',
  description: 'One heading says the headline, and no hidden or sticky copy says it again.',
  why: 'Screen-reader users hear the headline again and again before the story begins.',
  says: {
    ...doubtSays,
    ...storySays,
    passed: 'The headline is said once.',
    failed: (headline: string, times: number) =>
      `The headline “${headline}” is said ${times} times.`,
    againAsText: (headline: string) => `This text says the headline “${headline}” again.`,
    againAsHeading: (headline: string, level: number) =>
      `This heading of level ${level} says the headline “${headline}” again.`,
    fix: 'Leave it out, or hide it from screen readers with aria-hidden="true".',
  },
};
