/** What the check `size-control-name` says. */
export const sizeControlNameWords = {
  title: 'The text-size control says what it does',
  description:
    'Every button has a name of its own, and the words “text size” are in it or around it.',
  why: 'A screen reader says “A, button” three times, and nobody knows which is which.',
  says: {},
};
