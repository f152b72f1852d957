import { IMPACTS, type Impact, type Outcome, type Owner } from '../model/outcome.ts';
import { type ByOwner, leadingOwner, newByOwner, sumByOwner, totalOf } from '../model/owner-of.ts';
import type { CheckResult, PageReport } from '../model/report.ts';
import { badness, worstFirst } from './ranking.ts';

/** What one check found on all pages. */
export type CheckTotal = {
  id: string;
  impact: Impact;
  /** Who has to fix most of it. */
  owner: Owner;
  /** How much of it each has to fix. */
  byOwner: ByOwner;
  message: string;
  pages: number;
  findings: number;
};

/**
 * What the checks with an outcome found, over all pages, an entry a check, by the ranking. What the baseline knows is
 * left out.
 */
export function findingsByCheck(
  pages: Iterable<PageReport>,
  outcome: TotalledOutcome,
): CheckTotal[] {
  const totals: CheckTotals = new Map();
  for (const page of pages) addToTotals(totals, page, outcome);
  return rankedTotals(totals);
}

type TotalledOutcome = Extract<Outcome, 'failed' | 'cantTell'>;

/** What checks found on the pages so far, by their ids. */
export type CheckTotals = Map<string, CheckTotal>;

/** Adds what the checks with an outcome found on one more page. */
export function addToTotals(
  totals: CheckTotals,
  { checks }: Pick<PageReport, 'checks'>,
  outcome: TotalledOutcome,
): void {
  for (const check of checks) {
    if (check.outcome !== outcome || isKnown(check)) continue;
    const known = totals.get(check.id);
    totals.set(check.id, known ? added(known, check) : checkTotal(check));
  }
}

/** Those that hurt most readers first. */
export function rankedTotals(totals: CheckTotals): CheckTotal[] {
  return [...totals.values()].sort((a, b) => worstFirst(a, b) || (a.id < b.id ? -1 : 1));
}

/** Whether the baseline has every place of what a check found. */
export function isKnown({ outcome, findings }: CheckResult): boolean {
  const places = findings.filter((finding) => finding.outcome === outcome);
  return places.length > 0 && places.every(({ known }) => known);
}

function checkTotal(check: CheckResult): CheckTotal {
  const { id, impact, message } = check;
  const byOwner = newByOwner(check);
  const owner = leadingOwner(byOwner, check.owner);
  return { id, impact, owner, byOwner, message, pages: 1, findings: totalOf(byOwner) };
}

function added(known: CheckTotal, check: CheckResult): CheckTotal {
  const more = checkTotal(check);
  const worse = badness(more.impact) > badness(known.impact) ? more : known;
  const byOwner = sumByOwner([known.byOwner, more.byOwner]);
  const owner = leadingOwner(byOwner, check.owner);
  return { ...worse, owner, byOwner, pages: known.pages + 1, findings: totalOf(byOwner) };
}

/** Checks that have something to say, what failed and hurts most first. */
export function checksWithFindings(checks: readonly CheckResult[]): CheckResult[] {
  return checks
    .filter(({ findings, outcome }) => findings.length > 0 || outcome === 'untested')
    .toSorted((a, b) => rank(a) - rank(b));
}

/** What failed comes before what could not be told, and in both what is worse. */
function rank({ outcome, impact }: CheckResult): number {
  return (outcome === 'failed' ? 0 : IMPACTS.length) - badness(impact);
}
