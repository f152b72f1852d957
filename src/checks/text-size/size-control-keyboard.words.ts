import { sizeControlSays } from './size-controls.words.ts';

/** What the check `size-control-keyboard` says. */
export const sizeControlKeyboardWords = {
  title: 'The text-size control works by keyboard',
  description: 'The keyboard changes the text size as a mouse does.',
  why: 'Readers who do not use a mouse cannot enlarge the text with it.',
  says: {
    ...sizeControlSays,
    passed: 'The text-size control works by keyboard.',
    failed: 'The text-size control works by mouse but not by keyboard.',
    noKey: (control: string) => `${control} changes the text when clicked, but no key does.`,
    notReached: (control: string) =>
      `${control} changes the text when clicked, but neither Tab nor the arrow keys reach it.`,
    fix: 'Make it a <button type="button">, or a native radio button.',
  },
};
