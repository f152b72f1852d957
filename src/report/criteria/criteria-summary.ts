import {
  CRITERIA,
  CRITERION_STATES,
  type CriterionNumber,
  type CriterionOutcome,
  type CriterionState,
  type CriterionSummary,
  type HandAnswers,
  WHY_PERSON,
  type WhyPerson,
} from '../../model/criteria.ts';
import type { PageReport } from '../../model/report.ts';
import { entriesByPage } from '../../model/shared-findings.ts';
import { answersFor } from './answers-by-template.ts';
import { criterionOutcomes, withAnswersOf } from './criterion-outcomes.ts';

type Count = {
  pages: Record<CriterionState, number>;
  failed: Set<string>;
  why: Set<WhyPerson>;
  byPerson: { pages: number; date: string };
};

/** What the pages of a run say of each criterion. Pages are read one after the other, in any order. Pure. */
export function criteriaSummary(
  pages: Iterable<PageReport>,
  manual?: HandAnswers,
): CriterionSummary[] {
  const answers = answersFor(manual);
  const counts = new Map<CriterionNumber, Count>(
    CRITERIA.map(({ number }) => [number, newCount()]),
  );
  for (const { url, entries } of auditedPages(pages))
    for (const outcome of withAnswersOf(criterionOutcomes(entries), answers(url)))
      addTo(counts.get(outcome.criterion), outcome);
  return [...counts].map(([criterion, count]) => summaryOf(criterion, count));
}

/** The pages that were audited, each once with all ways that it was shown in. */
export function* auditedPages(
  pages: Iterable<PageReport>,
): Generator<{ url: string; entries: PageReport[] }> {
  for (const all of entriesByPage(pages)) {
    const entries = auditedEntries(all);
    const [first] = entries;
    if (first) yield { url: first.url, entries };
  }
}

/** The ways in which a page was audited; none for one that was not, or is told under another address. */
export function auditedEntries(all: readonly PageReport[]): PageReport[] {
  return all.filter(({ error, sameAs }) => error === null && sameAs === undefined);
}

function newCount(): Count {
  return {
    pages: { failed: 0, needsPerson: 0, notTested: 0, nothingFound: 0 },
    failed: new Set(),
    why: new Set(),
    byPerson: { pages: 0, date: '' },
  };
}

function addTo(count: Count | undefined, outcome: CriterionOutcome): void {
  if (!count) return;
  const { state, failed, why, byPerson } = outcome;
  count.pages[state] += 1;
  for (const id of failed) count.failed.add(id);
  for (const reason of why) count.why.add(reason);
  if (byPerson === undefined) return;
  count.byPerson.pages += 1;
  if (byPerson > count.byPerson.date) count.byPerson.date = byPerson;
}

function summaryOf(
  criterion: CriterionNumber,
  { pages, failed, why, byPerson }: Count,
): CriterionSummary {
  return {
    criterion,
    state: CRITERION_STATES.find((state) => pages[state] > 0) ?? 'notTested',
    pages,
    failed: [...failed].sort(),
    why: WHY_PERSON.filter((reason) => why.has(reason)),
    ...(byPerson.pages > 0 ? { byPerson } : {}),
  };
}
