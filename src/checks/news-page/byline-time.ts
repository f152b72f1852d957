import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { NewsPageFacts, StoryTime } from '../../model/news-page/news-page.ts';
import { hasHeadline, whyNoHeadline } from '../headings/story-headline.ts';
import { bylineTimeWords } from './byline-time.words.ts';

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
  example: {
    before: '<time>2 hours ago</time>',
    after: '<time datetime="2026-05-08T07:30+01:00">2 hours ago</time>',
  },
  needs: ['newsPage', 'headline'],
  judge({ newsPage, headline }, say) {
    const { times, published } = newsPage;
    if (!hasHeadline(headline)) return inapplicable(whyNoHeadline(headline, say));
    const findings = times
      .filter((time) => time.inByline && !isValid(time))
      .map((time) => findingFor(time, say));
    if (findings.length > 0) return found(say.failed, findings);
    const { jsonLd, ogTitle } = headline.metadata;
    if (times.length === 0 && jsonLd.length === 0 && ogTitle === null) {
      return inapplicable(say.noMetadata);
    }
    return isDated(newsPage)
      ? passed(say.passed(times.length, published.length))
      : found(say.undated, [noDate(say)]);
  },
});

type Say = typeof bylineTimeWords.says;

function noDate(say: Say): FindingDraft {
  return {
    outcome: 'failed',
    element: null,
    message: say.noDate,
    fix: say.fixNoDate,
    data: {},
  };
}

function isDated({ times, published }: NewsPageFacts): boolean {
  return times.some(isValid) || published.some((date) => !Number.isNaN(Date.parse(date)));
}

const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?';
const ZONE = '(?:Z|[+-](?:[01]\\d|2[0-3]):?[0-5]\\d)';
/** The forms that HTML’s time element has: dates, times, zones and durations. Years have four figures: longer ones are counts of seconds. */
const VALID = new RegExp(
  `^(?:${[
    `\\d{4}(?:-${MONTH}(?:-${DAY})?|-W(?:0[1-9]|[1-4]\\d|5[0-3]))?`,
    `(?:--)?${MONTH}-${DAY}`,
    `(?:\\d{4}-${MONTH}-${DAY}[T ])?${TIME}\\s?${ZONE}?`,
    ZONE,
    'P[\\dYMWDTHS.]+',
    '(?:\\d+(?:\\.\\d{1,3})?\\s*[wdhms]\\s*)+',
  ].join('|')})$`,
  'i',
);

function isValid({ datetime, text }: StoryTime): boolean {
  return VALID.test((datetime ?? text).trim());
}

function findingFor({ element, datetime, text }: StoryTime, say: Say): FindingDraft {
  return {
    outcome: 'failed',
    element,
    message:
      datetime === null ? say.noDatetime(text.slice(0, 60)) : say.noForm(datetime.slice(0, 60)),
    fix: say.fix,
    data: { datetime, text },
  };
}
