import { baselineReport } from '../baseline/baseline-report.ts';
import { onlyNew } from '../baseline/only-new.ts';
import { settingsFor } from '../judging/settings.ts';
import { catalogOf } from '../messages/catalogs.ts';
import { type AuditOptions, DEFAULTS, type JudgeOptions } from '../model/audit-options.ts';
import type { Baseline } from '../model/baseline.ts';
import type { BrowserKind } from '../model/browser-kind.ts';
import { AREAS, OUTCOMES } from '../model/outcome.ts';
import type { PagedReport, PageReport, RootCause, Summary } from '../model/report.ts';
import { breaks } from '../report/gate.ts';
import { mapped } from '../report/mapped.ts';
import { rootCauses } from '../report/root-causes.ts';
import type { Store } from '../report/store.ts';
import { packageVersion } from '../support/package-root.ts';

/** What a report says of a run beside its pages. */
export type RunFacts = {
  startedAt: string;
  durationMs: number;
  browser: string;
  /** What kind of browser that is, and how old; null where it was not asked. */
  browserKind: BrowserKind | null;
  /** How the browser called itself to the pages; null where none was asked. */
  userAgent: string | null;
  axeVersion: string;
  targets: string[];
  /** The options as given, with secrets taken out. */
  options: Record<string, unknown>;
  interrupted: boolean;
};

type GateOptions = JudgeOptions &
  Pick<AuditOptions, 'overrides' | 'plugins' | 'maxFailures' | 'newOnly' | 'locale'>;

/**
 * Puts a run's pages together to its report; what the baseline knows is marked on them. The verdict is
 * on all of them, whatever of it is shown. The pages are read several times; the root causes are kept in
 * `causes`.
 */
export function buildReport(
  pages: Iterable<PageReport>,
  run: RunFacts,
  options: GateOptions,
  baseline: Baseline | null,
  causes: Store<RootCause>,
): PagedReport {
  const { startedAt, durationMs, browser, browserKind, userAgent, axeVersion, targets } = run;
  const shown = options.newOnly ? mapped(pages, onlyNew) : pages;
  return {
    schemaVersion: 1,
    tool: {
      name: 'presscheck',
      version: packageVersion(),
      axeVersion,
      browser,
      ...(browserKind === null ? {} : { browserKind }),
      ...(userAgent === null ? {} : { userAgent }),
    },
    run: { startedAt, durationMs, targets, options: run.options },
    summary: summarize(pages, run.interrupted, options),
    rootCauses: rootCauses(shown, causes),
    baseline: baseline && baselineReport(pages, baseline),
    pages: shown,
  };
}

/** What of one page the summary counts. */
type Tally = Pick<PageReport, 'outcome' | 'areas'> & { isWhole: boolean; failures: number };

function tallyOf({ url, outcome, areas, checks }: PageReport, options: GateOptions): Tally {
  const { failOn } = settingsFor(options, url);
  const failures = checks
    .filter((check) => breaks(check, failOn))
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.outcome === 'failed' && !finding.known).length;
  const isWhole = checks.every((check) => check.outcome !== 'untested');
  return { outcome, areas, isWhole, failures };
}

function summarize(
  pages: Iterable<PageReport>,
  interrupted: boolean,
  options: GateOptions,
): Summary {
  const tallies = [...mapped(pages, (page) => tallyOf(page, options))];
  const problems = problemsOf(tallies, interrupted, options);
  const exitCode = exitCodeFor(tallies, problems, interrupted, options);
  const count = (outcome: PageReport['outcome']) =>
    tallies.filter((tally) => tally.outcome === outcome).length;
  return {
    outcome: exitCode === 0 ? 'passed' : exitCode === 1 ? 'failed' : 'error',
    exitCode,
    pages: {
      total: tallies.length,
      passed: count('passed'),
      failed: count('failed'),
      error: count('error'),
    },
    areas: areaCounts(tallies),
    problems,
  };
}

/** What kept the audit from being whole. A run with any of these must not look green. */
function problemsOf(
  tallies: readonly Tally[],
  interrupted: boolean,
  { locale }: GateOptions,
): string[] {
  const { judging } = catalogOf(locale);
  const errors = tallies.filter(({ outcome }) => outcome === 'error').length;
  const untested = tallies.filter(({ isWhole }) => !isWhole).length;
  return [
    ...(interrupted ? [judging.interrupted] : []),
    ...(tallies.length === 0 ? [judging.noPages] : []),
    ...(errors > 0 ? [judging.notAudited(errors)] : []),
    ...(untested > 0 ? [judging.untested(untested)] : []),
  ];
}

function exitCodeFor(
  tallies: readonly Tally[],
  problems: readonly string[],
  interrupted: boolean,
  options: GateOptions,
): Summary['exitCode'] {
  if (interrupted) return 130;
  if (problems.length > 0) return 2;
  const failures = tallies.reduce((sum, tally) => sum + tally.failures, 0);
  return failures > (options.maxFailures ?? DEFAULTS.maxFailures) ? 1 : 0;
}

function areaCounts(tallies: readonly Tally[]): Summary['areas'] {
  const counted = AREAS.flatMap((area) => {
    const outcomes = tallies.flatMap(({ areas }) => areas[area] ?? []);
    if (outcomes.length === 0) return [];
    const counts = OUTCOMES.map((outcome) => [
      outcome,
      outcomes.filter((found) => found === outcome).length,
    ]);
    return [[area, Object.fromEntries(counts)]];
  });
  return Object.fromEntries(counted);
}
