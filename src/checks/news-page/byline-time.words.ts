import { counted } from '../../text/counted.ts';
import { storySays } from '../headings/story.words.ts';

/** What the check `byline-time` says. */
export const bylineTimeWords = {
  title: 'The story’s date can be read by programs',
  description:
    'The time elements near the headline have valid dates, and the story says when it was published.',
  why: 'Assistive technology can say a date the reader’s way only if programs can read it.',
  says: {
    ...storySays,
    failed: 'Programs cannot read a time.',
    noMetadata: 'The page’s metadata does not identify it as an article.',
    passed: (times: number, metadata: number) =>
      `The story is dated in ${counted(times, 'time element')} and in ${counted(metadata, 'metadata entry', 'metadata entries')}.`,
    undated: 'The story has no date that programs can read.',
    noDate: 'Neither a time element nor the metadata says when the story was published.',
    fixNoDate:
      'Write the date as <time datetime="2026-05-09T08:00+01:00">9 May</time>, or give datePublished in JSON-LD.',
    noDatetime: (text: string) => `The time “${text}” has no datetime attribute.`,
    noForm: (datetime: string) => `The datetime “${datetime}” is not a valid HTML date.`,
    fix: 'Write the date into the datetime attribute, as in datetime="2026-05-09T08:00+01:00".',
  },
};
