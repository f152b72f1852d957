import { IMPACTS, type Impact, type Outcome, type Owner } from '../model/outcome.ts';
import type { CheckResult, PageReport } from '../model/report.ts';

/** What one check found on all pages. */
export type CheckTotal = {
  id: string;
  impact: Impact;
  owner: Owner;
  message: string;
  pages: number;
  findings: number;
};

/**
 * What the checks with an outcome found, over all pages: worst first, then what is on most pages. What
 * the baseline knows is left out.
 */
export function findingsByCheck(
  pages: Iterable<PageReport>,
  outcome: Extract<Outcome, 'failed' | 'cantTell'>,
): CheckTotal[] {
  const totals = new Map<string, CheckTotal>();
  for (const { checks } of pages) {
    for (const check of checks) {
      if (check.outcome !== outcome || isKnown(check)) continue;
      const known = totals.get(check.id);
      totals.set(check.id, known ? added(known, check) : totalOf(check));
    }
  }
  return [...totals.values()].sort(
    (a, b) => badness(b.impact) - badness(a.impact) || b.pages - a.pages,
  );
}

/** Whether the baseline has every place of what a check found. */
export function isKnown({ outcome, findings }: CheckResult): boolean {
  const places = findings.filter((finding) => finding.outcome === outcome);
  return places.length > 0 && places.every(({ known }) => known);
}

/** How bad an impact is, as a number that is larger for worse ones. */
export function badness(impact: Impact): number {
  return IMPACTS.indexOf(impact);
}

function totalOf({ id, impact, owner, message, outcome, findings }: CheckResult): CheckTotal {
  const count = findings.filter((one) => one.outcome === outcome && !one.known).length;
  return { id, impact, owner, message, pages: 1, findings: count };
}

function added(known: CheckTotal, check: CheckResult): CheckTotal {
  const more = totalOf(check);
  const worse = badness(more.impact) > badness(known.impact) ? more : known;
  return { ...worse, pages: known.pages + 1, findings: known.findings + more.findings };
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
