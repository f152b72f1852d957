/** What the check `ticker-controllable` says. */
export const tickerControllableWords = {
  title: 'Moving text can be stopped',
  description: 'Text that moves or changes without an end has a control beside it that stops it.',
  why: 'Text that moves cannot be read slowly, and draws the eye away from the story all the time.',
  says: {
    none: 'No text moves or changes by itself.',
    passed: 'Each moving text was stopped by the control beside it.',
    failed: 'Text moves that cannot be stopped.',
    /** How a text moves, as part of a sentence. */
    how: {
      animation: 'moves without an end',
      marquee: 'is a marquee',
      changing: 'changes by itself again and again',
    },
    notStopped: (text: string, how: string) =>
      `“${text}” ${how}, and the control beside it did not stop it.`,
    noControl: (text: string, how: string) => `“${text}” ${how}, and has no control beside it.`,
    fix: 'Put a button “Pause” beside it that stops it, or let it stand still.',
  },
};
