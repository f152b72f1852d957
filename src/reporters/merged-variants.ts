import { combinedOutcome, IMPACTS } from '../model/outcome.ts';
import type { CheckResult, Finding, PageReport } from '../model/report.ts';
import { entriesByPage, sharedKeys } from '../model/shared-findings.ts';

/** A page with all ways in which it was audited, put together: a finding that several have is there once. */
export type MergedPage = {
  page: PageReport;
  /** The page in each way; the page alone where there is one. */
  entries: readonly PageReport[];
  /** Where each finding is in each entry that it is in, where there are several. */
  seenIn: ReadonlyMap<Finding, Sightings>;
};

/** Places of one finding, by entries: each shows the page in a picture of its own. */
type Sightings = ReadonlyMap<PageReport, Finding['box']>;

/**
 * The pages of a report, each once, whatever number of ways it was audited in: these stand one after the other.
 * Read anew whenever it is read. Pure.
 */
export function mergedPages(pages: Iterable<PageReport>): Iterable<MergedPage> {
  return {
    *[Symbol.iterator]() {
      for (const entries of entriesByPage(pages)) yield merged(entries);
    },
  };
}

/** The same, without the ways that they are put together of. */
export function pagesOnce(pages: Iterable<PageReport>): Iterable<PageReport> {
  return {
    *[Symbol.iterator]() {
      for (const { page } of mergedPages(pages)) yield page;
    },
  };
}

type SeenIn = Map<Finding, Map<PageReport, Finding['box']>>;

function merged(entries: readonly PageReport[]): MergedPage {
  const shown = shownEntry({ entries });
  if (entries.length === 1) return { page: shown, entries, seenIn: new Map() };
  const seenIn: SeenIn = new Map();
  const ids = new Set(entries.flatMap(({ checks }) => checks.map(({ id }) => id)));
  const checks = [...ids].map((id) => mergedCheck(id, entries, shown, seenIn));
  const outcome = WORST_FIRST.find((one) => entries.some((entry) => entry.outcome === one));
  const page = { ...shown, checks, outcome: outcome ?? 'passed', areas: areasOf(entries) };
  return { page, entries, seenIn };
}

const WORST_FIRST = ['error', 'failed', 'incomplete', 'passed'] as const;

function areasOf(entries: readonly PageReport[]): PageReport['areas'] {
  const areas = new Set(entries.flatMap((entry) => Object.keys(entry.areas)));
  return Object.fromEntries(
    // They are the keys of just these records.
    ([...areas] as (keyof PageReport['areas'])[]).map((area) => [
      area,
      combinedOutcome(entries.flatMap((entry) => entry.areas[area] ?? [])),
    ]),
  );
}

/** What a check says where it says the worst, with all of its findings. */
function mergedCheck(
  id: string,
  entries: readonly PageReport[],
  shown: PageReport,
  seenIn: SeenIn,
): CheckResult {
  const results = entries.flatMap((entry) =>
    entry.checks.filter((check) => check.id === id).map((check) => ({ entry, check })),
  );
  const outcome = combinedOutcome(results.map(({ check }) => check.outcome));
  const said = results
    .filter(({ check }) => check.outcome === outcome)
    .toSorted((a, b) => IMPACTS.indexOf(b.check.impact) - IMPACTS.indexOf(a.check.impact))[0];
  if (!said) throw new Error('A check of a page has a result there');
  const byKey = new Map<string, Finding>();
  const keys = sharedKeys(results.map(({ check }) => check.findings));
  for (const [at, { entry, check }] of results.entries()) {
    for (const [number, finding] of check.findings.entries()) {
      const key = keys[at]?.[number] ?? '';
      const known = byKey.get(key) ?? placed(finding, entry === shown);
      byKey.set(key, known);
      const places = seenIn.get(known) ?? new Map();
      seenIn.set(known, places.set(entry, finding.box));
    }
  }
  return { ...said.check, findings: [...byKey.values()] };
}

/** The picture is of one way alone: what is not found there has no place in it. */
function placed(finding: Finding, isShown: boolean): Finding {
  return isShown ? { ...finding } : { ...finding, box: null };
}

/** The entry whose picture, title and ways stand for the page: the first that could be audited. */
export function shownEntry({ entries }: Pick<MergedPage, 'entries'>): PageReport {
  const [first] = entries;
  if (!first) throw new Error('A page has an entry');
  return entries.find(({ error }) => error === null) ?? first;
}

/** The names of the ways that a finding is in; null where it is in all of them, or where there is one only. */
export function waysOf({ entries, seenIn }: MergedPage, finding: Finding): string[] | null {
  const seen = seenIn.get(finding);
  if (entries.length === 1 || !seen || seen.size === entries.length) return null;
  return [...new Set([...seen.keys()].map(({ variant }) => variant?.name ?? ''))];
}

/** Where a finding is in the page as one of the entries shows it; null where it has no place there. */
export function placeIn(
  { entries, seenIn }: MergedPage,
  finding: Finding,
  entry: PageReport,
): Finding['box'] {
  return entries.length === 1 ? finding.box : (seenIn.get(finding)?.get(entry) ?? null);
}

/** New failures by the ways that they are in: those in all of them first, with null for names. */
export function failuresByWay(merged: MergedPage): { ways: string[] | null; findings: number }[] {
  const counts = new Map<string, { ways: string[] | null; findings: number }>();
  for (const { findings } of merged.page.checks) {
    for (const finding of findings) {
      if (finding.outcome !== 'failed' || finding.known) continue;
      const ways = waysOf(merged, finding);
      const key = JSON.stringify(ways);
      const count = counts.get(key) ?? { ways, findings: 0 };
      counts.set(key, { ways, findings: count.findings + 1 });
    }
  }
  return [...counts.values()].sort(
    (a, b) => Number(a.ways !== null) - Number(b.ways !== null) || b.findings - a.findings,
  );
}
