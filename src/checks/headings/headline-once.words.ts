import { doubtSays } from '../doubt.words.ts';
import { storySays } from './story.words.ts';

/** What the check `headline-once` says. */
export const headlineOnceWords = {
  title: 'The headline appears once',
  description: 'One heading has the headline; no hidden or sticky copy repeats it.',
  why: 'Screen-reader users hear the headline again and again before the story begins.',
  says: {
    ...doubtSays,
    ...storySays,
    passed: 'The headline appears once.',
    failed: (headline: string, times: number) =>
      `The headline “${headline}” is said ${times} times.`,
    againAsText: (headline: string) => `This text repeats the headline “${headline}”.`,
    againAsHeading: (headline: string, level: number) =>
      `This heading of level ${level} repeats the headline “${headline}”.`,
    fix: 'Leave it out, or hide it from screen readers with aria-hidden="true".',
  },
};
