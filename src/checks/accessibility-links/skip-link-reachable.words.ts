import { doubtSays } from '../doubt.words.ts';
import { reasonSays } from '../reasons.words.ts';
import { skipLinkSays, skipLinks } from './skip-links.words.ts';

/** What the check `skip-link-reachable` says. */
export const skipLinkReachableWords = {
  title: 'Skip links can be reached',
  description: 'Tab stops on every link that is meant as a skip link.',
  why: 'A skip link that Tab never reaches helps no one: readers who see it use a mouse, and readers who need it cannot get to it.',
  says: {
    ...skipLinkSays,
    ...doubtSays,
    passed: 'Tab stops on every skip link.',
    failed: (count: number) =>
      skipLinks(
        count,
        'can never be reached with the keyboard',
        'can never be reached with the keyboard',
      ),
    failedSilent: (count: number) =>
      skipLinks(count, 'is hidden from screen readers', 'are hidden from screen readers'),
    silent: (link: string) =>
      `Tab stops on ${link}, but aria-hidden hides it from screen readers, which say nothing there.`,
    fixSilent: 'Remove aria-hidden from the link and from its ancestors.',
    unsure: 'Could not tell whether a skip link can be reached.',
    why: reasonSays.unreachable,
    lost: (link: string, why: string) => `Tab never stops on ${link}: ${why}.`,
    fixLost:
      'Make it a link with an address (href), hide it by moving it off the screen, and show it on focus.',
    blocked: (link: string) =>
      `A dialog that could not be closed holds the keyboard, so ${link} was not reached.`,
    fixBlocked: 'Try the page without the dialog.',
  },
};
