/** What the check `caption-and-alt` says. */
export const captionAndAltWords = {
  title: 'Pictures are described, and not twice in the same words',
  description:
    'The alternative text of the story’s pictures is no file name, no placeholder, and no copy of the caption.',
  why: 'Screen-reader users hear the same words twice, or a file name, and learn nothing of the picture.',
  says: {
    none: 'The story has no pictures with alternatives.',
    passed: 'The alternatives of the pictures say something of their own.',
    failed: 'Alternatives of pictures do not describe them.',
    fileName: (alt: string) => `The alternative “${alt}” is the name of a file.`,
    placeholder: (alt: string) => `The alternative “${alt}” describes no picture.`,
    fix: 'Describe in a few words what the picture shows.',
    copy: (alt: string) => `The alternative “${alt}” is the caption once more.`,
    fixCopy:
      'Describe in a few words what the picture shows. What the caption says already can be left out.',
  },
};
