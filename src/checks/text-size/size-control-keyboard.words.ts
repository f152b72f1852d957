import { sizeControlSays } from './size-controls.words.ts';

/** What the check `size-control-keyboard` says. */
export const sizeControlKeyboardWords = {
  title: 'The text-size control works by keyboard',
  description: 'What a mouse does to the text size, keys do too.',
  why: 'Readers who use no mouse cannot enlarge the text with it.',
  says: {
    ...sizeControlSays,
    passed: 'The text-size control works by keyboard.',
    failed: 'The text-size control works by mouse and not by keyboard.',
    noKey: (control: string) => `${control} changes the text when it is clicked, and no key does.`,
    notReached: (control: string) =>
      `${control} changes the text when it is clicked, and neither Tab nor arrow keys get to it.`,
    fix: 'Make it a <button type="button">, or a native radio button.',
  },
};
