import { skipLinkSays } from './skip-links.words.ts';

/** What the check `skip-link-first` says. */
export const skipLinkFirstWords = {
  title: 'The skip link comes first',
  description:
    'Tab reaches the skip link before the menu, the search and the rest of the masthead.',
  why: 'A skip link after the menu saves no one anything: the reader has already passed the menu.',
  says: {
    ...skipLinkSays,
    none: 'The page has no skip link.',
    passed: 'The skip link comes before everything it skips.',
    failed: 'The skip link comes too late.',
    taken: {
      autofocus:
        'The order is right, but a field takes the focus when the page loads, so Tab starts after it.',
      frame:
        'The order is right, but a frame takes the focus when the page loads, so Tab starts after it.',
      script:
        'The order is right, but a script moves the focus when the page loads, so Tab starts there.',
    },
    dialog: 'A dialog holds the keyboard, so the first tab stops could not be seen.',
    fixStart: 'Let the page load without moving the focus.',
    late: (link: string, stops: number, first: string) =>
      `${link} comes after ${stops === 1 ? 'another stop' : `${stops} other stops`}, the first of them “${first}”.`,
    lateByTabindex: (link: string, stops: number, first: string) =>
      `${link} comes after ${stops === 1 ? 'another stop' : `${stops} other stops`}, the first of them “${first}”, which a positive tabindex moves to the front.`,
    fixOrder: 'Make the skip link the first thing in the body.',
    fixTabindex: 'Remove the positive tabindex.',
  },
};
