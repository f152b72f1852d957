/** What the check `fake-heading` says. */
export const fakeHeadingWords = {
  title: 'What looks like a heading is one',
  description: 'Short bold or large lines between the paragraphs are marked up as headings.',
  why: 'Screen-reader users who go from heading to heading never learn of the parts below a bold line.',
  says: {},
};
