import { skipLinkSays } from '../accessibility-links/skip-links.words.ts';
import { viewSays } from '../accessibility-links/view-problem.words.ts';
import { reasonSays } from '../reasons.words.ts';

/** What the check `block-skip-links` says. */
export const blockSkipLinksWords = {
  title: 'Links past an embed work',
  description:
    'A link in the story that promises to skip an embed takes the keyboard to what comes after it.',
  why: 'An embed may have dozens of tab stops; readers whose skip link is broken must tab through all of them.',
  says: {
    called: skipLinkSays.called,
    ...viewSays,
    none: 'No link in the story skips an embed or another block.',
    untried: 'Could not try the links past blocks in the story.',
    passed: 'The links past blocks in the story work.',
    failed: 'A link past a block in the story does not lead there.',
    leaves: (link: string) => `${link} leaves the page or replaces it.`,
    missing: (link: string, fragment: string) =>
      `${link} leads to “#${fragment}”, which is not on the page.`,
    stayed: (link: string) => `After ${link} the keyboard goes on where it was.`,
    back: (link: string, id: string) =>
      `${link} leads back: two elements have the id “${id}”, and the browser goes to the first.`,
    fixBack: 'Give each element an id of its own.',
    why: reasonSays.hidden,
    hidden: (link: string, why: string) => `${link} leads to a place that is hidden: ${why}.`,
    undecided: (link: string) => `Could not tell where ${link} leads.`,
    after: (link: string, problem: string) => `After ${link}, ${problem}.`,
    fix: 'Put an element with that id right behind the block, and let the browser follow the link.',
    fixHidden: 'Do not hide the place; it may be empty.',
  },
};
