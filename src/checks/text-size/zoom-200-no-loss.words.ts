import { lostTextSays, textsAre } from './lost-texts.words.ts';

/** What the check `zoom-200-no-loss` says. */
export const zoom200NoLossWords = {
  title: 'Nothing is lost at 200% zoom',
  description: 'With the page zoomed to 200%, no text is cut off or overlaps.',
  why: 'Readers who zoom in lose words that boxes of fixed height cut off.',
  says: {
    ...lostTextSays,
    passed: 'Nothing is lost at 200% zoom.',
    failed: (count: number) => `${textsAre(count)} lost at 200% zoom.`,
    when: 'when the page is zoomed to 200%',
    fix: 'Let the box grow with its text: min-height in place of height, and no overflow: hidden.',
    missing: (percent: number, text: string) =>
      `Only ${percent}% of the story is there when the page is zoomed to 200%: “${text}” is gone. Check whether a button brings it back.`,
    fixMissing: 'Show the whole story in windows of every size.',
  },
};
