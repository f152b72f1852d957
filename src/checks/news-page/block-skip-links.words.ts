import { skipLinkSays } from '../accessibility-links/skip-links.words.ts';
import { viewSays } from '../accessibility-links/view-problem.words.ts';
import { reasonSays } from '../reasons.words.ts';

/** What the check `block-skip-links` says. */
export const blockSkipLinksWords = {
  title: 'Links past an embed work',
  description:
    'A link in the story that promises to skip an embed or another block takes the keyboard to what comes after it.',
  why: 'An embed may hold dozens of stops of the Tab key; who follows a broken link past it has to walk through them all.',
  says: {
    called: skipLinkSays.called,
    ...viewSays,
    none: 'No link in the story leads past a block of it.',
    passed: 'The links past blocks of the story work.',
    failed: 'A link past a block of the story does not lead there.',
    leaves: (link: string) => `${link} leaves the page, or puts another in its place.`,
    missing: (link: string, fragment: string) =>
      `${link} leads to “#${fragment}”, which is not on the page.`,
    stayed: (link: string) => `After ${link} the keyboard goes on where it was.`,
    back: (link: string, id: string) =>
      `${link} leads back: two elements have the id “${id}”, and the browser goes to the first.`,
    fixBack: 'Give each element an id of its own.',
    why: reasonSays.hidden,
    hidden: (link: string, why: string) => `${link} leads to a place that is hidden: ${why}.`,
    undecided: (link: string) => `Where ${link} leads cannot be told.`,
    after: (link: string, problem: string) => `After ${link}, ${problem}.`,
    fix: 'Put an element with that id right behind the block, and let the browser follow the link.',
    fixHidden: 'Do not hide the place; it may be empty.',
  },
};
