import { doubtSays } from '../doubt.words.ts';
import { skipLinkSays } from './skip-links.words.ts';

/** What the check `skip-link-not-obscured` says. */
export const skipLinkNotObscuredWords = {
  title: 'Nothing covers the skip links',
  description: 'A focused skip link is not hidden behind anything.',
  why: 'A link that appears behind the header or a consent bar is as useless as one that never appears.',
  says: {
    ...skipLinkSays,
    ...doubtSays,
    passed: 'Nothing covers the focused skip links.',
    failed: 'Something covers a focused skip link.',
    failedInPart: 'Something covers part of a focused skip link.',
    unsure: 'Could not tell whether something covers a focused skip link.',
    hidden: (link: string, cover: string) => `${link} is hidden behind ${cover}.`,
    partlyHidden: (link: string, cover: string) => `${link} is partly hidden behind ${cover}.`,
    something: 'something',
    bar: (cover: string) => `${cover} (a bar or dialog that can be closed)`,
    fix: 'Give the focused link a higher z-index, or a place where nothing else is.',
  },
};
