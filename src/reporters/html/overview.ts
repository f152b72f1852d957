import type { CheckResult, PagedReport, RootCause } from '../../model/report.ts';
import { type ShownOutcome, shownOutcome } from '../shown-outcome.ts';

/** A page as the list of pages shows it. */
type ListedPage = { outcome: ShownOutcome; url: string };

/** What the parts of the report that stand before its pages say of all of them. */
export type Overview = {
  failures: { findings: number; pages: number };
  /** The checks that found anything. */
  found: ReadonlySet<string>;
  /** Each page's position, by its address; of several windows the last. */
  anchors: ReadonlyMap<string, number>;
  pages: readonly ListedPage[];
  /** Of the root causes, the first by weight: those of several pages, and those of a single one. */
  causes: { shared: HeaviestCauses; single: HeaviestCauses };
};

/** What a check counts as, by one of its results: a failed one where there is one. */
type CheckWeight = Pick<CheckResult, 'impact' | 'owner'>;

/** A root cause, and how bad and whose it is. */
export type Weighed = CheckWeight & { cause: RootCause };

/** The first by weight, the first of each check, and how many there are at all. */
export type HeaviestCauses = { first: Weighed[]; onePerCheck: Weighed[]; count: number };

/** So many causes are told; report.json has the rest. */
const MOST_CAUSES = 30;

/** Looks at all pages and root causes once, and keeps what the report says of them as a whole. */
export function overviewOf(report: PagedReport): Overview {
  const failures = { findings: 0, pages: 0 };
  const found = new Set<string>();
  const weights = { failed: new Map<string, CheckWeight>(), other: new Map<string, CheckWeight>() };
  const pages: ListedPage[] = [];
  for (const page of report.pages) {
    const { checks, url } = page;
    pages.push({ outcome: shownOutcome(page), url });
    const count = checks.reduce((sum, check) => sum + failuresIn(check), 0);
    failures.findings += count;
    failures.pages += Math.min(count, 1);
    for (const check of checks) {
      if (check.findings.length > 0) found.add(check.id);
      const { impact, owner } = check;
      weights[check.outcome === 'failed' ? 'failed' : 'other'].set(check.id, { impact, owner });
    }
  }
  return {
    failures,
    found,
    anchors: new Map(pages.map(({ url }, position) => [url, position])),
    pages,
    causes: heaviestOf(report.rootCauses, new Map([...weights.other, ...weights.failed])),
  };
}

function failuresIn({ findings }: CheckResult): number {
  return findings.filter(({ outcome }) => outcome === 'failed').length;
}

function heaviestOf(
  causes: Iterable<RootCause>,
  weights: ReadonlyMap<string, CheckWeight>,
): Overview['causes'] {
  const heaviest = { shared: noCauses(), single: noCauses() };
  for (const cause of causes) {
    const { impact, owner } = weights.get(cause.checkId) ?? UNKNOWN;
    addCause(heaviest[cause.pages.length > 1 ? 'shared' : 'single'], { cause, impact, owner });
  }
  return heaviest;
}

const UNKNOWN: CheckWeight = { impact: 'moderate', owner: 'template' };

function noCauses(): HeaviestCauses {
  return { first: [], onePerCheck: [], count: 0 };
}

function addCause(causes: HeaviestCauses, added: Weighed): void {
  causes.count += 1;
  insert(causes.first, added, MOST_CAUSES);
  const { onePerCheck } = causes;
  const same = onePerCheck.findIndex(({ cause }) => cause.checkId === added.cause.checkId);
  const other = onePerCheck[same];
  if (other && heaviestFirst(other, added) <= 0) return;
  if (other) onePerCheck.splice(same, 1);
  insert(onePerCheck, added, MOST_CAUSES);
}

/** Puts a cause in its place among the heaviest; of equals the one that came first stands first. */
function insert(list: Weighed[], added: Weighed, most: number): void {
  const lighter = list.findIndex((one) => heaviestFirst(added, one) < 0);
  list.splice(lighter < 0 ? list.length : lighter, 0, added);
  list.splice(most);
}

const WEIGHT = { critical: 4, serious: 3, moderate: 2, minor: 1 };

/** What hurts most readers first: impact times pages, the worse impact where that is the same. */
export function heaviestFirst(a: Weighed, b: Weighed): number {
  return burden(b) - burden(a) || WEIGHT[b.impact] - WEIGHT[a.impact];
}

function burden({ impact, cause }: Weighed): number {
  return WEIGHT[impact] * cause.pages.length;
}
