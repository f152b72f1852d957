import { doubtSays } from '../doubt.words.ts';
import { skipLinkSays } from './skip-links.words.ts';

/** What the check `skip-link-not-obscured` says. */
export const skipLinkNotObscuredWords = {
  title: 'Nothing covers the skip links',
  description: 'A skip link that has the focus is not hidden behind anything.',
  why: 'A link that appears behind the header or a consent bar is as lost as one that does not appear.',
  says: {
    ...skipLinkSays,
    ...doubtSays,
    passed: 'Nothing covers the focused skip links.',
    failed: 'Something covers a focused skip link.',
    failedInPart: 'Something covers part of a focused skip link.',
    unsure: 'Whether something covers a focused skip link cannot be told.',
    hidden: (link: string, cover: string) => `${link} is hidden behind ${cover}.`,
    partlyHidden: (link: string, cover: string) => `${link} is partly hidden behind ${cover}.`,
    something: 'something',
    bar: (cover: string) => `${cover} (a bar or dialog that can be closed)`,
    fix: 'Give the focused link a higher z-index, or a place that nothing else takes.',
  },
};
