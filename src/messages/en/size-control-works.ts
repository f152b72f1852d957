/** What the check `size-control-works` says. */
export const sizeControlWorksWords = {
  title: 'The text-size control works',
  description:
    'Pressing the page’s own text-size control makes the story’s text larger or smaller.',
  why: 'Readers who need larger text press it and are left with what they had.',
  says: {},
};
