/** What the check `text-spacing-no-loss` says. */
export const textSpacingNoLossWords = {
  title: 'Nothing is lost with wider spacing',
  description:
    'With the spacing of WCAG 1.4.12, no text is cut off and no texts lie over each other.',
  why: 'Readers with dyslexia or low vision space text out to read it, and lose what does not fit.',
  says: {},
};
