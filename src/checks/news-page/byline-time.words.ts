import { storySays } from '../headings/story.words.ts';

/** What the check `byline-time` says. */
export const bylineTimeWords = {
  title: 'The story’s date can be read by programs',
  description:
    'The time elements near the headline carry valid dates, and the story says somewhere when it was published.',
  why: 'Assistive technology can say a date in the reader’s own way only where it is written for programs too.',
  says: {
    ...storySays,
    failed: 'A time cannot be read by programs.',
    noMetadata: 'The page does not say of itself that it is a story.',
    passed: (times: number, metadata: number) =>
      `The story is dated in ${times} time elements and ${metadata} metadata.`,
    undated: 'The story has no date that programs can read.',
    noDate: 'Neither a time element nor the metadata say when the story was published.',
    fixNoDate:
      'Write the date as <time datetime="2026-05-09T08:00+01:00">9 May</time>, or give datePublished in JSON-LD.',
    noDatetime: (text: string) => `The time “${text}” has no datetime attribute.`,
    noForm: (datetime: string) => `The datetime “${datetime}” is none of HTML’s forms of a date.`,
    fix: 'Write the date into the datetime attribute, as in datetime="2026-05-09T08:00+01:00".',
  },
};
