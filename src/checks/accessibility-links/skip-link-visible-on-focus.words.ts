import { doubtSays } from '../doubt.words.ts';
import { skipLinkSays, skipLinks } from './skip-links.words.ts';

/** What the check `skip-link-visible-on-focus` says. */
export const skipLinkVisibleOnFocusWords = {
  title: 'Skip links show when focused',
  description: 'A focused skip link can be seen and read.',
  why: 'Most keyboard users see the page: when a link stays hidden, they press Tab and nothing happens.',
  says: {
    ...skipLinkSays,
    ...doubtSays,
    passed: 'Every skip link shows when focused.',
    failed: (count: number) =>
      skipLinks(count, 'cannot be seen when focused', 'cannot be seen when focused'),
    unsure: 'Could not tell whether the focused skip link is visible.',
    transparent: (link: string) => `${link} cannot be seen when focused: it stays transparent.`,
    small: (link: string, px: number) =>
      `${link} cannot be seen when focused: its text is only ${px} px high.`,
    outside: (link: string) =>
      `${link} cannot be seen when focused: it stays outside the window or clipped.`,
    cutOff: (link: string) => `Part of ${link} is cut off or outside the window.`,
    fix: 'Bring the link into view while it is focused, for example with .skip:focus { position: static; }.',
  },
};
