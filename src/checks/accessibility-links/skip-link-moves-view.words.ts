import { doubtSays } from '../doubt.words.ts';
import { skipLinkSays, skipLinks } from './skip-links.words.ts';
import { viewSays } from './view-problem.words.ts';

/** What the check `skip-link-moves-view` says. */
export const skipLinkMovesViewWords = {
  title: 'Skip links bring their target into view',
  description: 'After Enter on a skip link, the beginning of its target can be seen.',
  why: 'Readers who land in the middle of an article, or under a sticky header, have to find the beginning themselves.',
  says: {
    ...skipLinkSays,
    ...doubtSays,
    ...viewSays,
    none: 'No skip link takes the keyboard to a place on the page.',
    passed: 'Every skip link brings its target into view.',
    failed: (count: number) =>
      skipLinks(
        count,
        'leaves the reader looking at something else',
        'leave the reader looking at something else',
      ),
    after: (link: string, problem: string) => `After ${link}, ${problem}.`,
  },
};
