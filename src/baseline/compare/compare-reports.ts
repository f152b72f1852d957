import type { ComparedFinding, Comparison } from '../../model/comparison.ts';
import type { CheckResult, PagedReport, PageReport, WayTimes } from '../../model/report.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import { mapped } from '../../report/mapped.ts';
import { placeOf } from '../../report/place-of.ts';
import { wayTimes } from '../../report/way-summary.ts';
import { grouped } from '../../support/grouped.ts';
import { compareWays } from './compare-ways.ts';
import { pairPages } from './pair-pages.ts';

/** One page of one report, in all windows that it was audited in. */
type Sheet = {
  /** The address that it is told by. */
  url: string;
  isAudited: boolean;
  /** The checks that came to an outcome in every window. */
  judged: ReadonlySet<string>;
  /** Those that could not run in one of them. */
  untested: ReadonlySet<string>;
  findings: ReadonlyMap<string, ComparedFinding>;
  /** How long its story keeps a listener waiting; null where that was not followed. */
  way: WayTimes | null;
};

/**
 * What is new, gone and unchanged between two reports, page by page and check by check. `names` are
 * theirs in errors: a UsageError is thrown for one that lacks what is known. Pure.
 */
export function compareReports(
  reports: Record<'old' | 'new', PagedReport>,
  names: Record<'old' | 'new', string> = { old: 'old', new: 'new' },
): Comparison {
  for (const which of ['old', 'new'] as const)
    if (reports[which].run.options['newOnly'])
      throw new UsageError((say) => say.compare.onlyNew(names[which]));
  const ids = pairPages(reports);
  const [before, after] = [sheetsOf(reports.old, ids.old), sheetsOf(reports.new, ids.new)];
  const way = compareWays(before, after);
  const inBoth = [...after.keys()].filter((id) => before.has(id));
  return {
    schemaVersion: 1,
    reports: { old: runOf(reports.old), new: runOf(reports.new) },
    ...compareFindings(before, after),
    pages: {
      both: inBoth.length,
      onlyOld: urlsIn(before, (id) => !after.has(id)),
      onlyNew: urlsIn(after, (id) => !before.has(id)),
      notAudited: urlsIn(after, (id, { isAudited }) => before.has(id) && !isAudited),
      notAuditedBefore: urlsIn(after, (id) => before.get(id)?.isAudited === false),
    },
    ...(way ? { way } : {}),
    checks: compareChecks(before, after),
  };
}

function runOf({ run, tool }: PagedReport) {
  return { startedAt: run.startedAt, version: tool.version };
}

function sheetsOf({ pages }: PagedReport, idOf: (url: string) => string): Map<string, Sheet> {
  const byId = grouped([...mapped(pages, windowOf)], ({ url }) => idOf(url));
  return new Map([...byId].map(([id, windows]) => [id, sheetOf(windows)]));
}

function urlsIn(sheets: Sheets, isMeant: (id: string, sheet: Sheet) => boolean): string[] {
  return [...sheets].flatMap(([id, sheet]) => (isMeant(id, sheet) ? [sheet.url] : [])).sort();
}

/** What a comparison needs of a page in one window. */
type Window = Pick<Sheet, 'url' | 'isAudited' | 'way'> & {
  judged: Set<string>;
  untested: string[];
  /** Checks that are left to the page as it loads are none of its states’. */
  leaves(checkId: string): boolean;
  findings: ComparedFinding[];
};

function windowOf(page: PageReport): Window {
  const isState = Boolean(page.variant?.state) && page.error === null;
  const ids = new Set(page.checks.map(({ id }) => id));
  const isUntested = ({ outcome }: CheckResult) => outcome === 'untested';
  const judged = page.checks.filter((check) => !isUntested(check));
  return {
    url: page.url,
    isAudited: page.error === null && page.sameAs === undefined,
    judged: new Set(judged.map(({ id }) => id)),
    untested: page.checks.filter(isUntested).map(({ id }) => id),
    leaves: (checkId) => isState && !ids.has(checkId),
    findings: findingsOn(page),
    way: page.way ? wayTimes(page.way) : null,
  };
}

function sheetOf(windows: readonly Window[]): Sheet {
  const [first] = windows;
  const judged = [...(first?.judged ?? [])];
  return {
    url: first?.url ?? '',
    isAudited: windows.every(({ isAudited }) => isAudited),
    judged: new Set(
      judged.filter((id) => windows.every((other) => other.judged.has(id) || other.leaves(id))),
    ),
    untested: new Set(windows.flatMap(({ untested }) => untested)),
    findings: new Map(
      windows
        .flatMap(({ findings }) => findings)
        .map((found) => [`${found.checkId} ${found.fingerprint}`, found]),
    ),
    way: first?.way ?? null,
  };
}

/** Doubts first: of a finding in two windows, the failure is the one to keep. */
function findingsOn({ url, checks }: PageReport): ComparedFinding[] {
  return checks
    .flatMap(({ id, impact, findings }) =>
      findings.map((finding) => ({
        page: url,
        checkId: id,
        outcome: finding.outcome,
        impact,
        fingerprint: finding.fingerprint,
        message: finding.message,
        place: placeOf(finding),
      })),
    )
    .sort((a, b) => Number(a.outcome === 'failed') - Number(b.outcome === 'failed'));
}

type Sheets = ReadonlyMap<string, Sheet>;

function compareFindings(
  before: Sheets,
  after: Sheets,
): Pick<Comparison, 'new' | 'gone' | 'unchanged' | 'unknown'> {
  const now = allIn(after);
  const isNew = (placed: Placed) => {
    const earlier = findingIn(before, placed);
    return !earlier || (earlier.outcome === 'cantTell' && placed.found.outcome === 'failed');
  };
  const isUnknown = (placed: Placed) => {
    const { id, found } = placed;
    const sheet = before.get(id);
    if (!sheet || findingIn(before, placed)) return false;
    return !sheet.isAudited || sheet.untested.has(found.checkId);
  };
  const isJudged = ({ id, found }: Placed) => {
    const sheet = after.get(id);
    return sheet?.isAudited === true && sheet.judged.has(found.checkId);
  };
  const isGone = (placed: Placed) => !findingIn(after, placed) && isJudged(placed);
  return {
    new: now.filter((placed) => isNew(placed) && !isUnknown(placed)).map(({ found }) => found),
    gone: allIn(before)
      .filter(isGone)
      .map(({ found }) => found),
    unchanged: now.filter((placed) => !isNew(placed)).map(({ found }) => found),
    unknown: now.filter(isUnknown).map(({ found }) => found),
  };
}

/** A finding, with the id of its page in both reports. */
type Placed = { id: string; found: ComparedFinding };

function findingIn(sheets: Sheets, { id, found }: Placed) {
  return sheets.get(id)?.findings.get(`${found.checkId} ${found.fingerprint}`);
}

function allIn(sheets: Sheets): Placed[] {
  const key = ({ found: { checkId, page, fingerprint } }: Placed) =>
    `${checkId} ${page} ${fingerprint}`;
  return [...sheets]
    .flatMap(([id, { findings }]) => [...findings.values()].map((found) => ({ id, found })))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function compareChecks(before: Sheets, after: Sheets): Comparison['checks'] {
  const judgedIn = (sheets: Sheets) =>
    new Set([...sheets.values()].flatMap(({ judged }) => [...judged]));
  const [old, now] = [judgedIn(before), judgedIn(after)];
  return {
    onlyOld: [...old].filter((id) => !now.has(id)).sort(),
    onlyNew: [...now].filter((id) => !old.has(id)).sort(),
  };
}
