import { focusStopSays } from './focus-stops.words.ts';

/** What the check `focus-not-obscured` says. */
export const focusNotObscuredWords = {
  title: 'Nothing covers what has the focus',
  description:
    'At each stop of the Tab key at least a part of the focused element shows, and is not behind a bar or a box that is laid over it.',
  why: 'Sighted people who work with the keyboard lose their place when it lies behind something else.',
  says: {
    ...focusStopSays,
    passed: (stops: number) =>
      stops === 1
        ? 'The one stop was not wholly covered.'
        : `None of ${stops} stops was wholly covered.`,
    failed: 'Something covers elements that have the focus.',
    behind: (cover: string) => `With the focus, this element lies wholly behind ${cover}.`,
    someBar: 'a bar',
    /** Such a sentence, of a bar that can be closed. */
    closable: (sentence: string) => `${sentence} It has a button, which may close it.`,
    fixLaidOver:
      'Lay nothing over what Tab stops on, or make what lies below inert as long as it is covered.',
    fix: 'Give the page scroll-padding as high as its bars, so that the browser scrolls what has the focus clear of them.',
  },
};
