import { focusStopSays } from './focus-stops.words.ts';

/** What the check `focus-not-obscured` says. */
export const focusNotObscuredWords = {
  title: 'Nothing covers the focused element',
  description:
    'At each tab stop at least part of the focused element shows, not hidden behind a bar or an overlay.',
  why: 'Sighted keyboard users lose their place when the focused element is hidden.',
  says: {
    ...focusStopSays,
    passed: (stops: number) =>
      stops === 1
        ? 'The one tab stop was not completely covered.'
        : `None of ${stops} tab stops was completely covered.`,
    failed: 'Something covers focused elements.',
    behind: (cover: string) => `When focused, this element is completely hidden behind ${cover}.`,
    someBar: 'a bar',
    /** Such a sentence, of a bar that can be closed. */
    closable: (sentence: string) => `${sentence} It has a button, which may close it.`,
    fixLaidOver: 'Do not cover tab stops, or make what is below inert while it is covered.',
    fix: 'Give the page scroll-padding as high as its bars, so that the browser scrolls the focused element clear of them.',
  },
};
