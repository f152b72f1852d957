import { skipLinkSays, skipLinks } from './skip-links.words.ts';

/** What the check `skip-link-moves-focus` says. */
export const skipLinkMovesFocusWords = {
  title: 'Skip links move the keyboard focus',
  description: 'After Enter on a skip link, the next Tab continues from its target.',
  why: 'A link that only scrolls seems to work, but the next Tab throws the reader back into the menu.',
  says: {
    ...skipLinkSays,
    none: 'The page has no skip link that leads anywhere.',
    passed: 'Every skip link takes the keyboard focus to its target.',
    failed: (count: number) =>
      skipLinks(count, 'leaves the keyboard focus behind', 'leave the keyboard focus behind'),
    unsure: 'Could not tell where a skip link takes the keyboard focus.',
    blocked:
      'A dialog that could not be closed holds the keyboard, so the skip links were not tried.',
    taken: 'Another element took the focus back from the link, so no key could be pressed on it.',
    fixTaken: 'Find the script that moves the focus, and try the link without it.',
    fixBlocked: 'Give the dialog a button that closes it, and let Escape close it too.',
    missingScript: (link: string) =>
      `${link} did nothing; but a script that could not be loaded may be the one that handles it.`,
    fixMissingScript: 'Audit the page where all of its scripts load.',
    undecided: (link: string) =>
      `No tab stop follows the place that ${link} leads to, so we could not tell where the keyboard focus is.`,
    fixUndecided: 'Try it with a screen reader.',
    nextGoesTo: (link: string, html: string) =>
      `After Enter on ${link} the keyboard is not where it leads: the next Tab goes to ${html}.`,
    staysOnLink: (link: string) =>
      `After Enter on ${link} the keyboard is not where it leads: the focus stays on the link.`,
    fix: 'Let the browser follow the link (no preventDefault), or call focus() on a target with tabindex="-1".',
  },
};
