import { bylineTimeWords } from '../../messages/en/byline-time.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { NewsPageFacts, StoryTime } from '../../model/news-page.ts';
import { hasHeadline } from '../headings/story-headline.ts';

/** The story's date can be read by programs. Good practice. */
export const bylineTime = defineCheck({
  id: 'byline-time',
  area: 'news-page',
  words: bylineTimeWords,
  impact: 'minor',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: [],
  owner: 'template',
  supersedes: [],
  needs: ['newsPage', 'headline'],
  judge({ newsPage, headline }) {
    const { times, published } = newsPage;
    if (!hasHeadline(headline)) return inapplicable('The page is not one story with a headline.');
    const findings = times.filter((time) => time.inByline && !isValid(time)).map(findingFor);
    if (findings.length > 0) return found('A time cannot be read by programs.', findings);
    const { jsonLd, ogTitle } = headline.metadata;
    if (times.length === 0 && jsonLd.length === 0 && ogTitle === null) {
      return inapplicable('The page does not say of itself that it is a story.');
    }
    return isDated(newsPage)
      ? passed(
          `The story is dated in ${times.length} time elements and ${published.length} metadata.`,
        )
      : found('The story has no date that programs can read.', [NO_DATE]);
  },
});

const NO_DATE: FindingDraft = {
  outcome: 'failed',
  element: null,
  message: 'Neither a time element nor the metadata say when the story was published.',
  fix: 'Write the date as <time datetime="2026-05-09T08:00+01:00">9 May</time>, or give datePublished in JSON-LD.',
  data: {},
};

function isDated({ times, published }: NewsPageFacts): boolean {
  return times.some(isValid) || published.some((date) => !Number.isNaN(Date.parse(date)));
}

/** HTML’s valid dates, times, durations and the like, roughly: what no program can read has none of their forms. */
const VALID =
  /^(?:\d{4,}(?:-\d{2}(?:-\d{2})?|-W\d{2})?|\d{2}-\d{2}|(?:\d{4,}-\d{2}-\d{2}[T ])?\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2})?|P[\dYMWDTHS.]+)$/i;

function isValid({ datetime, text }: StoryTime): boolean {
  return VALID.test((datetime ?? text).trim());
}

function findingFor({ element, datetime, text }: StoryTime): FindingDraft {
  return {
    outcome: 'failed',
    element,
    message:
      datetime === null
        ? `The time “${text.slice(0, 60)}” has no datetime attribute.`
        : `The datetime “${datetime.slice(0, 60)}” is none of HTML’s forms of a date.`,
    fix: 'Write the date into the datetime attribute, as in datetime="2026-05-09T08:00+01:00".',
    data: { datetime, text },
  };
}
