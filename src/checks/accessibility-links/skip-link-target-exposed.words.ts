import { reasonSays } from '../reasons.words.ts';
import { skipLinkSays, skipLinks } from './skip-links.words.ts';

/** What the check `skip-link-target-exposed` says. */
export const skipLinkTargetExposedWords = {
  title: 'Skip link targets are not hidden',
  description: 'The place that a skip link leads to is rendered and exposed to screen readers.',
  why: 'The browser moves the focus even to a hidden place: sighted readers see nothing happen, screen-reader users hear nothing.',
  says: {
    ...skipLinkSays,
    none: 'No skip link leads to a place on the page.',
    passed: 'The skip links’ targets are available to everyone.',
    failed: (count: number) =>
      skipLinks(count, 'leads to something hidden', 'lead to something hidden'),
    why: reasonSays.hidden,
    hidden: (link: string, why: string) => `${link} leads to something that is hidden: ${why}.`,
    fix: 'Point the link to the element that readers see, or show the hidden one.',
  },
};
