import { doubtSays } from '../doubt.words.ts';
import { skipLinkSays, skipLinks } from './skip-links.words.ts';

/** What the check `skip-link-visible-on-focus` says. */
export const skipLinkVisibleOnFocusWords = {
  title: 'Skip links show when focused',
  description: 'A skip link that has the focus can be seen and read.',
  why: 'Most people who use a keyboard see the page: for them a link that stays hidden is a Tab press on which nothing happens.',
  says: {
    ...skipLinkSays,
    ...doubtSays,
    passed: 'Every skip link shows when it has the focus.',
    failed: (count: number) =>
      skipLinks(count, 'cannot be seen with the focus', 'cannot be seen with the focus'),
    unsure: 'Whether a skip link can be seen with the focus cannot be told.',
    transparent: (link: string) => `${link} cannot be seen with the focus: it stays transparent.`,
    small: (link: string, px: number) =>
      `${link} cannot be seen with the focus: its text is only ${px} px high.`,
    outside: (link: string) =>
      `${link} cannot be seen with the focus: it stays outside the window or clipped.`,
    cutOff: (link: string) => `Part of ${link} is cut off or outside the window.`,
    fix: 'Bring the link into view while it has the focus: .skip:focus { position: static; } or the like.',
  },
};
