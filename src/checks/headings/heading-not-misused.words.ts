import { storySays } from './story.words.ts';

/** What the check `heading-not-misused` says. */
export const headingNotMisusedWords = {
  title: 'Heading markup is for headings',
  description: 'No paragraph or stack of lines is marked up as headings to make it large.',
  why: 'Screen-reader users hear whole paragraphs announced as headings and cannot skim the story.',
  says: {
    ...storySays,
    noHeadings: 'The story has no headings.',
    passed: 'The story’s headings are headings.',
    failed: 'Heading markup is used for something else.',
    paragraph: (name: string, level: number) =>
      `“${name}” is a whole paragraph, marked up as a heading of level ${level}.`,
    fixParagraph: 'Make it a paragraph, with a class for its looks.',
    third: (name: string) => `“${name}” is the third heading in a row, with nothing between them.`,
    fixStack: 'Keep the one that heads the section; make the others paragraphs.',
  },
};
