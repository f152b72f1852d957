/** What the check `size-control-target` says. */
export const sizeControlTargetWords = {
  title: 'The text-size control is easy to hit',
  description: 'Each part is 24 by 24 CSS pixels, or has room around it, and can be read.',
  why: 'Readers with a tremor, or with a thumb, hit the wrong one.',
  says: {},
};
