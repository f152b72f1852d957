import type { CriterionNumber, HandAnswer } from '../../model/criteria.ts';
import type { CheckResult, PagedReport, PageReport } from '../../model/report.ts';
import { answersFor } from '../../report/criteria/answers-by-template.ts';
import { auditedPages } from '../../report/criteria/criteria-summary.ts';
import { criterionOutcomes, withAnswersOf } from '../../report/criteria/criterion-outcomes.ts';

/** What a check found of a criterion, over all pages, and where it was first by address. */
export type FailedCheck = { id: string; pages: number; message: string; example: FaultExample };
type FaultExample = { url: string; message: string };

/** How a criterion is known to be failed. */
export type KnownFault = {
  criterion: CriterionNumber;
  pages: number;
  checks: FailedCheck[];
  /** Answers by which a person found it failed. */
  byHand: HandAnswer[];
};

/** The criteria that are known to be failed, by pages. Reads the pages one after the other, in any order. Pure. */
export function knownFaults(report: Pick<PagedReport, 'pages' | 'manual'>): KnownFault[] {
  const answers = answersFor(report.manual);
  const faults = new Map<CriterionNumber, KnownFault>();
  for (const { url, entries } of auditedPages(report.pages)) {
    const outcomes = withAnswersOf(criterionOutcomes(entries), answers(url));
    for (const { criterion, state, failed } of outcomes) {
      if (state !== 'failed') continue;
      const fault = faults.get(criterion) ?? { criterion, pages: 0, checks: [], byHand: [] };
      const answer = answers(url).get(criterion);
      faults.set(criterion, withPage(fault, url, resultsOf(failed, entries), answer));
    }
  }
  return [...faults.values()].map(inOrder);
}

function resultsOf(ids: readonly string[], entries: readonly PageReport[]): CheckResult[] {
  const all = entries.flatMap(({ checks }) => checks);
  return ids.flatMap((id) => all.find((one) => one.id === id && one.outcome === 'failed') ?? []);
}

function withPage(
  fault: KnownFault,
  url: string,
  results: readonly CheckResult[],
  answer: HandAnswer | undefined,
): KnownFault {
  const isNew = answer?.answer === 'fails' && !fault.byHand.includes(answer);
  return {
    ...fault,
    pages: fault.pages + 1,
    checks: results.reduce((checks, result) => withResult(checks, url, result), fault.checks),
    byHand: isNew ? [...fault.byHand, answer] : fault.byHand,
  };
}

function withResult(checks: FailedCheck[], url: string, result: CheckResult): FailedCheck[] {
  const { id, message, findings } = result;
  const worst = findings.find(({ outcome }) => outcome === 'failed');
  const example = { url, message: worst?.message ?? message };
  const known = checks.find((check) => check.id === id);
  if (!known) return [...checks, { id, pages: 1, message, example }];
  const isFirst = url < known.example.url;
  const added = {
    ...known,
    pages: known.pages + 1,
    ...(isFirst ? { message, example } : {}),
  };
  return checks.map((check) => (check === known ? added : check));
}

function inOrder({ checks, byHand, ...fault }: KnownFault): KnownFault {
  return {
    ...fault,
    checks: checks.toSorted((a, b) => b.pages - a.pages || (a.id < b.id ? -1 : 1)),
    byHand: byHand.toSorted((a, b) => (a.template < b.template ? -1 : 1)),
  };
}
