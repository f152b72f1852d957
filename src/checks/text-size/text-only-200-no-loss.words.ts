import { lostTextSays, textsAre } from './lost-texts.words.ts';
import { textScalingSays } from './text-scaling.words.ts';

/** What the check `text-only-200-no-loss` says. */
export const textOnly200NoLossWords = {
  title: 'Nothing is lost when the text alone is doubled',
  description: 'With the text alone at twice its size, nothing is cut off and nothing overlaps.',
  why: 'Readers who enlarge the text and not the page lose what boxes of fixed height cut off.',
  says: {
    ...textScalingSays,
    ...lostTextSays,
    passed: 'Nothing is lost when the text alone is doubled.',
    failed: (count: number) => `${textsAre(count)} lost when the text alone is doubled.`,
    byUserFont: 'when the reader’s own font size is doubled',
    byBrowser: 'when the browser doubles the text only (as Firefox’s “Zoom Text Only” does)',
    fix: 'Do not set a height on the box, or set it in em; use padding for space.',
  },
};
