import { skipLinkSays, skipLinks } from './skip-links.words.ts';

/** What the check `skip-link-repeatable` says. */
export const skipLinkRepeatableWords = {
  title: 'Skip links work again',
  description: 'A skip link that has been used works a second time, and with a mouse too.',
  why: 'Readers who go back to the top use the link again; many who need it use a switch or a voice that clicks.',
  says: {
    ...skipLinkSays,
    none: 'No skip link takes the keyboard anywhere.',
    passed: 'The skip links work again and again.',
    failed: (count: number) =>
      skipLinks(count, 'works only once or only in one way', 'work only once or only in one way'),
    onlyOnce: (link: string) =>
      `${link} takes the keyboard along the first time and leaves it behind the second time.`,
    onlyByKey: (link: string) =>
      `${link} works by key, and a click of the mouse leaves the keyboard behind.`,
    fix: 'Do the work on every click, whatever the address says, and without { once: true }.',
  },
};
