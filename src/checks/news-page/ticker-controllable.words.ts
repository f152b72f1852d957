/** What the check `ticker-controllable` says. */
export const tickerControllableWords = {
  title: 'Moving text can be stopped',
  description: 'Text that never stops moving or changing has a control beside it that stops it.',
  why: 'Moving text cannot be read slowly, and it draws the eye away from the story.',
  says: {
    none: 'No text moves or changes by itself.',
    passed: 'Each moving text was stopped by the control beside it.',
    failed: 'Moving text cannot be stopped.',
    /** How a text moves, as part of a sentence. */
    how: {
      animation: 'never stops moving',
      marquee: 'is a marquee',
      changing: 'keeps changing by itself',
    },
    notStopped: (text: string, how: string) =>
      `“${text}” ${how}, and the control beside it did not stop it.`,
    noControl: (text: string, how: string) => `“${text}” ${how}, and has no control beside it.`,
    fix: 'Put a “Pause” button beside it that stops it, or let it stand still.',
  },
};
