/** What the check `size-control-keyboard` says. */
export const sizeControlKeyboardWords = {
  title: 'The text-size control works by keyboard',
  description: 'What a mouse does to the text size, keys do too.',
  why: 'Readers who use no mouse cannot enlarge the text with it.',
  says: {},
};
