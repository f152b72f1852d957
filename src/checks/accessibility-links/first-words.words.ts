import { heardSays } from '../heard.words.ts';

/** What the check `first-words` says. */
export const firstWordsWords = {
  title: 'The first words of a page are meant for readers',
  description:
    'What Orca says first is no file name, no picture that counts readers and no link without a name.',
  why: 'Screen-reader users tell by the first words whether they are on the right page.',
  says: {
    ...heardSays,
    nothing: 'The screen reader said nothing of the page.',
    passed: (said: string) => `The first words are “${said}”.`,
    failed: 'The first words of the page are not meant for readers.',
    fileName: (said: string) => `The first words are the name of a file: “${said}”.`,
    tracker: (said: string) => `The first words are of a picture that counts readers: “${said}”.`,
    nameless: (said: string) => `The first words are those of a link without a name: “${said}”.`,
    fix: {
      fileName: 'Give the picture an alt text, an empty one where it says nothing.',
      tracker: 'Give the picture an empty alt text, or move it to the end of the page.',
      nameless: 'Give the link a name: text, or an alt text for the picture in it.',
    },
  },
};
