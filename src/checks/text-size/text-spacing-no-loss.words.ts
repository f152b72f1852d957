import { lostTextSays, textsAre } from './lost-texts.words.ts';

/** What the check `text-spacing-no-loss` says. */
export const textSpacingNoLossWords = {
  title: 'Nothing is lost with wider spacing',
  description: 'With the spacing of WCAG 1.4.12, no text is cut off or overlaps.',
  why: 'Readers with dyslexia or low vision space out text to read it, and lose what does not fit.',
  says: {
    ...lostTextSays,
    passed: 'Nothing is lost with wider spacing.',
    failed: (count: number) => `${textsAre(count)} lost with wider spacing.`,
    failedInsisted: 'A style attribute keeps readers from spacing out text.',
    insisted: (property: string, em: number) =>
      `The style attribute insists on a ${property} of ${em} times the font size, so readers cannot set it wider.`,
    fixInsisted: 'Remove !important from the spacing, or move it to a style sheet.',
    when: 'with wider spacing',
    whenNarrow: 'with wider spacing in a window of 320 pixels',
    fix: 'Let the box grow with its text: min-height in place of height, and no overflow: hidden.',
  },
};
