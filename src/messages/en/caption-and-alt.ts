/** What the check `caption-and-alt` says. */
export const captionAndAltWords = {
  title: 'Pictures are described, and not twice in the same words',
  description:
    'The alternative text of the story’s pictures is no file name, no placeholder, and no copy of the caption.',
  why: 'Screen-reader users hear the same words twice, or a file name, and learn nothing of the picture.',
  says: {},
};
