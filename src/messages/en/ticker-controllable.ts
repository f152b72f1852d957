/** What the check `ticker-controllable` says. */
export const tickerControllableWords = {
  title: 'Moving text can be stopped',
  description: 'Text that moves or changes without an end has a control beside it that stops it.',
  why: 'Text that moves cannot be read slowly, and draws the eye away from the story all the time.',
  says: {},
};
