import { focusStopSays } from './focus-stops.words.ts';

/** What the check `keyboard-no-trap` says. */
export const keyboardNoTrapWords = {
  title: 'No keyboard traps',
  description: 'Tab leads on from every place it reaches, or another key that the page names does.',
  why: 'Keyboard-only users have to close the page to get out of a trap.',
  says: {
    ...focusStopSays,
    passed: (presses: number) =>
      presses === 1
        ? '1 press of the Tab key met no trap.'
        : `${presses} presses of the Tab key met no trap.`,
    failed: 'Part of the page traps the keyboard.',
    onlyBackward: (others: number) => `${round(others)}; only Shift+Tab leads out.`,
    /** With the keys that the page announces, in a row; empty for none. */
    caught: (others: number, keys: string) =>
      `${round(others)}; Shift+Tab${keys === '' ? ' and Escape' : `, Escape and ${keys}`} do not lead out either.`,
    helpOffered: (others: number) =>
      `${round(others)}; help is offered there, but a person has to read whether it names a way out.`,
    fix: 'Leave the focus where the reader moved it; hold it only inside a dialog, and let Escape close that.',
  },
};

function round(others: number): string {
  return others === 0
    ? 'Tab brings the focus back to this element'
    : `Tab cycles between this element and ${others} other${others > 1 ? 's' : ''}`;
}
