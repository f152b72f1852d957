/** What the check `caption-and-alt` says. */
export const captionAndAltWords = {
  title: 'Images have alt texts that do not repeat their captions',
  description:
    'The alt texts of the story’s images are not file names, placeholders or copies of the captions.',
  why: 'Screen-reader users hear the same words twice, or a file name, and learn nothing about the image.',
  says: {
    none: 'The story has no images with alt texts.',
    passed: 'The images’ alt texts are distinct from their captions.',
    failed: 'Some alt texts do not describe their images.',
    fileName: (alt: string) => `The alt text “${alt}” is a file name.`,
    placeholder: (alt: string) => `The alt text “${alt}” is a placeholder.`,
    fix: 'Describe in a few words what the image shows.',
    copy: (alt: string) => `The alt text “${alt}” repeats the caption.`,
    copyOfHeadline: (alt: string) => `The alt text “${alt}” repeats the headline.`,
    fixCopy:
      'Describe in a few words what the image shows, and leave out what the caption already says.',
  },
};
