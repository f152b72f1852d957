/** What the check `heading-not-misused` says. */
export const headingNotMisusedWords = {
  title: 'Heading markup is for headings',
  description: 'No paragraph and no stack of lines is marked up as headings to make it look large.',
  why: 'Screen-reader users hear whole paragraphs announced as headings, and cannot skim the story.',
  says: {},
};
