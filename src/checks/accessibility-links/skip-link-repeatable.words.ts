import { skipLinkSays, skipLinks } from './skip-links.words.ts';

/** What the check `skip-link-repeatable` says. */
export const skipLinkRepeatableWords = {
  title: 'Skip links work every time',
  description: 'A skip link works a second time, and with a mouse too.',
  why: 'Readers who return to the top use the link again, and many click it with a switch or by voice.',
  says: {
    ...skipLinkSays,
    none: 'No skip link takes the keyboard anywhere.',
    passed: 'The skip links work every time.',
    failed: (count: number) =>
      skipLinks(count, 'works only once or only in one way', 'work only once or only in one way'),
    onlyOnce: (link: string) =>
      `${link} moves the keyboard focus the first time but not the second.`,
    onlyByKey: (link: string) =>
      `${link} works by key, but a mouse click leaves the keyboard focus behind.`,
    fix: 'Handle every click, whatever the address says, and without { once: true }.',
  },
};
