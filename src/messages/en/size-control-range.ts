/** What the check `size-control-range` says. */
export const sizeControlRangeWords = {
  title: 'The text-size control reaches far enough',
  description:
    'Larger makes larger, the usual size can be had back, and the largest is twice the usual.',
  why: 'Readers who need text at twice its size press on and get a little more.',
  says: {},
};
