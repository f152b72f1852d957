import type { ComparedFinding, Comparison } from '../../model/comparison.ts';
import type { PagedReport, PageReport } from '../../model/report.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import { grouped } from '../../report/grouped.ts';
import { mapped } from '../../report/mapped.ts';
import { placeOf } from '../../report/place-of.ts';

/** One page of one report, in all windows that it was audited in. */
type Sheet = {
  isAudited: boolean;
  /** The checks that came to an outcome in every window. */
  judged: ReadonlySet<string>;
  findings: ReadonlyMap<string, ComparedFinding>;
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
  const [before, after] = [sheetsOf(reports.old), sheetsOf(reports.new)];
  const inBoth = [...after.keys()].filter((url) => before.has(url));
  return {
    schemaVersion: 1,
    reports: { old: runOf(reports.old), new: runOf(reports.new) },
    ...compareFindings(before, after),
    pages: {
      both: inBoth.length,
      onlyOld: [...before.keys()].filter((url) => !after.has(url)).sort(),
      onlyNew: [...after.keys()].filter((url) => !before.has(url)).sort(),
      notAudited: inBoth.filter((url) => after.get(url)?.isAudited === false).sort(),
    },
    checks: compareChecks(before, after),
  };
}

function runOf({ run, tool }: PagedReport) {
  return { startedAt: run.startedAt, version: tool.version };
}

function sheetsOf({ pages }: PagedReport): Map<string, Sheet> {
  const byUrl = grouped([...mapped(pages, windowOf)], ({ url }) => url);
  return new Map([...byUrl].map(([url, windows]) => [url, sheetOf(windows)]));
}

/** What a comparison needs of a page in one window. */
type Window = { url: string; isAudited: boolean; judged: Set<string>; findings: ComparedFinding[] };

function windowOf(page: PageReport): Window {
  const judged = page.checks.filter(({ outcome }) => outcome !== 'untested');
  return {
    url: page.url,
    isAudited: page.error === null && page.sameAs === undefined,
    judged: new Set(judged.map(({ id }) => id)),
    findings: findingsOn(page),
  };
}

function sheetOf(windows: readonly Window[]): Sheet {
  const [first] = windows;
  const judged = [...(first?.judged ?? [])];
  return {
    isAudited: windows.every(({ isAudited }) => isAudited),
    judged: new Set(judged.filter((id) => windows.every((other) => other.judged.has(id)))),
    findings: new Map(
      windows
        .flatMap(({ findings }) => findings)
        .map((found) => [`${found.checkId} ${found.fingerprint}`, found]),
    ),
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
): Pick<Comparison, 'new' | 'gone' | 'unchanged'> {
  const was = (found: ComparedFinding) => findingIn(before, found);
  const is = (found: ComparedFinding) => findingIn(after, found);
  const now = allIn(after);
  const isNew = (found: ComparedFinding) => {
    const earlier = was(found);
    return !earlier || (earlier.outcome === 'cantTell' && found.outcome === 'failed');
  };
  const isJudged = ({ page, checkId }: ComparedFinding) => {
    const sheet = after.get(page);
    return sheet?.isAudited === true && sheet.judged.has(checkId);
  };
  return {
    new: now.filter(isNew),
    gone: allIn(before).filter((found) => !is(found) && isJudged(found)),
    unchanged: now.filter((found) => !isNew(found)),
  };
}

function findingIn(sheets: Sheets, { page, checkId, fingerprint }: ComparedFinding) {
  return sheets.get(page)?.findings.get(`${checkId} ${fingerprint}`);
}

function allIn(sheets: Sheets): ComparedFinding[] {
  const key = ({ checkId, page, fingerprint }: ComparedFinding) =>
    `${checkId} ${page} ${fingerprint}`;
  return [...sheets.values()]
    .flatMap(({ findings }) => [...findings.values()])
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
