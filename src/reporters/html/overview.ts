import type { Impact } from '../../model/outcome.ts';
import type { CheckResult, PagedReport, RootCause } from '../../model/report.ts';
import {
  addToTotals,
  type CheckTotal,
  type CheckTotals,
  rankedTotals,
} from '../findings-by-check.ts';
import { pagesOnce } from '../merged-variants.ts';
import { type RankedCauses, rankedCauses } from '../ranking.ts';
import { type ShownOutcome, shownOutcome } from '../shown-outcome.ts';

/** A page as the list of pages shows it. */
type ListedPage = { outcome: ShownOutcome; url: string };

/** What a check counts as, by one of its results: a failed one where there is one. */
type CheckWeight = Pick<CheckResult, 'impact' | 'owner'>;

/** What the parts of the report that stand before its pages say of all of them. */
export type Overview = {
  failures: { findings: number; pages: number };
  /** The checks that found anything. */
  found: ReadonlySet<string>;
  /** Each page's position, by its address; of several windows the last. */
  anchors: ReadonlyMap<string, number>;
  pages: readonly ListedPage[];
  /** The checks that failed, what has to be fixed first before the others; what is known left out. */
  ranked: readonly CheckTotal[];
  weightOf(checkId: string): CheckWeight;
  /** The position of the first page on which each check failed. */
  firstPages: ReadonlyMap<string, number>;
  /** The first of the root causes: those of several pages, and those of a single one. */
  causes: { shared: RankedCauses; single: RankedCauses };
};

/** So many causes are told; report.json has the rest. */
const MOST_CAUSES = 30;

/** Looks at all pages and root causes, and keeps what the report says of them as a whole. */
export function overviewOf(report: PagedReport): Overview {
  const failures = { findings: 0, pages: 0 };
  const totals: CheckTotals = new Map();
  const seen: SeenChecks = {
    found: new Set(),
    failed: new Map(),
    other: new Map(),
    firstPages: new Map(),
  };
  const pages: ListedPage[] = [];
  for (const page of pagesOnce(report.pages)) {
    const { checks, url } = page;
    addToTotals(totals, page, 'failed');
    for (const check of checks) noteCheck(seen, check, pages.length);
    pages.push({ outcome: shownOutcome(page), url });
    const count = checks.reduce((sum, check) => sum + failuresIn(check), 0);
    failures.findings += count;
    failures.pages += Math.min(count, 1);
  }
  const weights = new Map([...seen.other, ...seen.failed]);
  const weightOf = (id: string) => weights.get(id) ?? UNKNOWN;
  const ranked = rankedTotals(totals);
  return {
    failures,
    found: seen.found,
    anchors: new Map(pages.map(({ url }, position) => [url, position])),
    pages,
    ranked,
    weightOf,
    firstPages: seen.firstPages,
    causes: causesOf(report, ranked, (id) => weightOf(id).impact),
  };
}

/** What the pages so far say of the checks, by their ids. */
type SeenChecks = {
  found: Set<string>;
  failed: Map<string, CheckWeight>;
  other: Map<string, CheckWeight>;
  firstPages: Map<string, number>;
};

function noteCheck(seen: SeenChecks, check: CheckResult, position: number): void {
  const { id, impact, owner, outcome, findings } = check;
  if (findings.length > 0) seen.found.add(id);
  const hasFailed = outcome === 'failed';
  seen[hasFailed ? 'failed' : 'other'].set(id, { impact, owner });
  if (hasFailed && !seen.firstPages.has(id)) seen.firstPages.set(id, position);
}

const UNKNOWN: CheckWeight = { impact: 'moderate', owner: 'template' };

function failuresIn({ findings }: CheckResult): number {
  return findings.filter(({ outcome }) => outcome === 'failed').length;
}

/** Of the causes of a check the one that is told first; null where none is known. */
export function leadingCause({ shared, single }: Overview['causes'], id: string): RootCause | null {
  const leaders = [shared.leading.get(id), single.leading.get(id)].filter(
    (one) => one !== undefined,
  );
  return leaders.find(({ example }) => !example.known) ?? leaders[0] ?? null;
}

function causesOf(
  { rootCauses }: PagedReport,
  ranked: readonly CheckTotal[],
  impactOf: (checkId: string) => Impact,
): Overview['causes'] {
  const ids = ranked.map(({ id }) => id);
  const those = (areMeant: (cause: RootCause) => boolean) =>
    rankedCauses(only(rootCauses, areMeant), ids, impactOf, MOST_CAUSES);
  return {
    shared: those(({ pages }) => pages.length > 1),
    single: those(({ pages }) => pages.length === 1),
  };
}

function* only(
  causes: Iterable<RootCause>,
  isMeant: (cause: RootCause) => boolean,
): Generator<RootCause> {
  for (const cause of causes) if (isMeant(cause)) yield cause;
}
