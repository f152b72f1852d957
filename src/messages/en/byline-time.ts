/** What the check `byline-time` says. */
export const bylineTimeWords = {
  title: 'The story’s date can be read by programs',
  description:
    'The time elements near the headline carry valid dates, and the story says somewhere when it was published.',
  why: 'Assistive technology can say a date in the reader’s own way only where it is written for programs too.',
  says: {},
};
