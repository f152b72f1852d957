import { catalogOf } from '../messages/catalogs.ts';
import type { Check } from '../model/check.ts';
import type { Evidence, EvidenceKind } from '../model/evidence.ts';
import type { CheckResult } from '../model/report.ts';
import { asDoubt } from './as-doubt.ts';

/** What is read of a story: of another page it says nothing. */
const OF_THE_STORY: ReadonlySet<EvidenceKind> = new Set(['headings', 'headline', 'newsPage']);

/** Takes verdicts on the story back where it is not certain that the page is the one that was asked for. */
export function doubtfulPage(
  { notes }: Evidence,
  locale: string,
): (check: Check, result: CheckResult) => CheckResult {
  if (!notes.some(({ code }) => code === 'doubtful-page')) return (_, result) => result;
  const say = catalogOf(locale).judging;
  return (check, result) => {
    const isOfStory = check.needs.some((kind) => OF_THE_STORY.has(kind));
    if (!isOfStory || result.outcome === 'untested') return result;
    return asDoubt(result, say.otherPage);
  };
}
