import { focusStopSays } from './focus-stops.words.ts';

/** What the check `keyboard-no-trap` says. */
export const keyboardNoTrapWords = {
  title: 'The keyboard is never caught',
  description:
    'From every place that the Tab key reaches on its way through the page it leads on, or a key does that the page names.',
  why: 'Who works with the keyboard alone has to close the page to get out of a trap.',
  says: {
    ...focusStopSays,
    passed: (presses: number) =>
      presses === 1
        ? '1 press of the Tab key was caught nowhere.'
        : `${presses} presses of the Tab key were caught nowhere.`,
    failed: 'The keyboard is caught in a part of the page.',
    onlyBackward: (others: number) => `${round(others)}; only Shift+Tab leads out.`,
    /** With the keys that the page announces, in a row; empty for none. */
    caught: (others: number, keys: string) =>
      `${round(others)}; Shift+Tab${keys === '' ? ' and Escape' : `, Escape and ${keys}`} do not lead out either.`,
    helpOffered: (others: number) =>
      `${round(others)}; help is offered there, and whether it tells a way out has to be read.`,
    fix: 'Leave the focus where the reader moved it; hold it inside a dialog alone, and let Escape close that.',
  },
};

function round(others: number): string {
  return others === 0
    ? 'Tab brings the focus back to this element'
    : `Tab goes round between this element and ${others} other${others > 1 ? 's' : ''}`;
}
