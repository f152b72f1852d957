import { skipLinkSays } from './skip-links.words.ts';

/** What the check `skip-target-no-trap` says. */
export const skipTargetNoTrapWords = {
  title: 'No keyboard trap behind a skip link',
  description: 'After a skip link, Tab goes on through the page and Shift+Tab back again.',
  why: 'Readers who are trapped have to close the page.',
  says: {
    ...skipLinkSays,
    none: 'No skip link was tried on a page with further tab stops.',
    passed: 'The keyboard moves on from where the skip links lead.',
    failed: 'A skip link leads into a trap.',
    sentBack: (link: string) =>
      `After ${link}, a script sends the focus from the target back to the link.`,
    noWayOn: (link: string) =>
      `After ${link}, five presses of Tab reach the same one or two tab stops.`,
    noWayBack: (link: string) => `After ${link}, Shift+Tab does not lead back out.`,
    fix: 'Do not cancel the Tab key and do not move the focus in focus or blur handlers.',
  },
};
