import { skipLinkSays } from './skip-links.words.ts';

/** What the check `skip-target-no-trap` says. */
export const skipTargetNoTrapWords = {
  title: 'No keyboard trap behind a skip link',
  description: 'After a skip link, the keyboard goes on through the page and back again.',
  why: 'A reader who is caught has to close the page.',
  says: {
    ...skipLinkSays,
    none: 'No skip link was tried on a page with stops to go on to.',
    passed: 'The keyboard goes on from where the skip links lead.',
    failed: 'A skip link leads into a trap.',
    sentBack: (link: string) =>
      `After ${link}, a script sends the focus from the target back to the link.`,
    noWayOn: (link: string) =>
      `After ${link}, five presses of Tab reach the same one or two stops.`,
    noWayBack: (link: string) => `After ${link}, Shift and Tab do not get back out.`,
    fix: 'Do not cancel the Tab key and do not move the focus in focus or blur handlers.',
  },
};
