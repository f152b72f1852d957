import { baselineReport } from '../baseline/baseline-report.ts';
import { onlyNew } from '../baseline/only-new.ts';
import { ignoreReports } from '../judging/ignore.ts';
import { leftOut } from '../judging/left-out.ts';
import { runNotices } from '../judging/run-notices.ts';
import type { SettingsOptions } from '../judging/settings.ts';
import { catalogOf } from '../messages/catalogs.ts';
import { type AuditOptions, DEFAULTS } from '../model/audit-options.ts';
import type { Baseline } from '../model/baseline.ts';
import type { BrowserKind } from '../model/browser-kind.ts';
import { AREAS, OUTCOMES } from '../model/outcome.ts';
import type { PagesLeftOut } from '../model/pages-left-out.ts';
import {
  PAGE_OUTCOMES,
  type PagedReport,
  type PageOutcome,
  type PageReport,
  type RootCause,
  type ShardFacts,
  type Summary,
} from '../model/report.ts';
import { criteriaSummary } from '../report/criteria/criteria-summary.ts';
import { mapped } from '../report/mapped.ts';
import { rootCauses } from '../report/root-causes.ts';
import type { Store } from '../report/store.ts';
import { waySummary } from '../report/way-summary.ts';
import { packageVersion } from '../support/package-root.ts';
import { type Tally, talliesOf } from './page-tallies.ts';

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
  /** What kept the pages from being found whole, in sentences; absent where none were looked for. */
  problems?: readonly string[];
  /** Pages that were found and rightly not audited. */
  pagesLeftOut?: readonly PagesLeftOut[];
  /** Whether there are none because nothing has changed. */
  isRightlyEmpty?: boolean;
  /** The day of the run, as `2026-11-30`. */
  day: string;
  /** Which part of the pages it was asked for; null for all of them. */
  shard: ShardFacts | null;
  /** Parts of it that other machines were to audit and that nobody has; null for none. */
  missing: MissingShards | null;
};

/** Parts of a run, such as `2/3`, and how many pages they have. */
export type MissingShards = { shards: string[]; pages: number };

/** Of an audit’s options those that decide what a report says of its pages as a whole. */
export type ReportOptions = SettingsOptions &
  Pick<AuditOptions, 'maxFailures' | 'newOnly' | 'givenAt' | 'shard' | 'baseUrl' | 'origins'>;

/**
 * Puts a run's pages together to its report; what the baseline knows is marked on them. The verdict is
 * on all of them, whatever of it is shown. The pages are read several times; the root causes are kept in
 * `causes`.
 */
export function buildReport(
  pages: Iterable<PageReport>,
  run: RunFacts,
  options: ReportOptions,
  baseline: Baseline | null,
  causes: Store<RootCause>,
): PagedReport {
  const { startedAt, durationMs, browser, browserKind, userAgent, axeVersion, targets } = run;
  const shown = options.newOnly ? mapped(pages, onlyNew) : pages;
  const way = waySummary(pages);
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
    run: {
      startedAt,
      durationMs,
      targets,
      options: run.options,
      leftOut: leftOut(options),
      ...(options.ignore ? { ignore: ignoreReports(options.ignore, pages, run.day) } : {}),
      ...(run.shard ? { shard: withProblems(run.shard, run.problems) } : {}),
    },
    summary: {
      ...summarize(pages, run, options),
      ...(run.pagesLeftOut?.length ? { leftOut: [...run.pagesLeftOut] } : {}),
      ...(way ? { way } : {}),
      criteria: criteriaSummary(pages),
      notices: [
        ...(run.problems ?? []),
        ...runNotices(pages, catalogOf(options.locale).judging.run),
      ],
    },
    rootCauses: rootCauses(shown, causes),
    baseline: baseline && baselineReport(pages, baseline, options, run.day),
    pages: shown,
  };
}

/** Told apart from what else is noticed, since the parts' report has to know them again. */
function withProblems(shard: ShardFacts, problems: readonly string[] = []): ShardFacts {
  return problems.length > 0 ? { ...shard, problems: [...problems] } : shard;
}

function summarize(pages: Iterable<PageReport>, run: RunFacts, options: ReportOptions): Summary {
  const all = talliesOf(pages, options);
  const problems = [...missingProblems(run.missing, options), ...problemsOf(all, run, options)];
  const exitCode = exitCodeFor(all, problems, run.interrupted, options);
  const counts = PAGE_OUTCOMES.map((outcome) => [
    outcome,
    all.filter((tally) => tally.outcome === outcome).length,
  ]);
  // One count for each outcome of a page.
  const byOutcome = Object.fromEntries(counts) as Record<PageOutcome, number>;
  return {
    outcome: runOutcome(all, exitCode),
    exitCode,
    pages: { total: all.length, ...byOutcome },
    areas: areaCounts(all),
    problems,
  };
}

/** An error outweighs what failed, and what failed outweighs what could not be tested. */
function runOutcome(tallies: readonly Tally[], exitCode: Summary['exitCode']): PageOutcome {
  if (exitCode === 0) return 'passed';
  if (exitCode === 1) return 'failed';
  const found = (outcome: PageOutcome) => tallies.some((tally) => tally.outcome === outcome);
  if (exitCode === 130 || tallies.length === 0 || found('error')) return 'error';
  return found('failed') ? 'failed' : 'incomplete';
}

function missingProblems(missing: MissingShards | null, { locale }: ReportOptions): string[] {
  if (!missing) return [];
  const { shards, pages } = missing;
  return [catalogOf(locale).judging.missingShards(shards.join(', '), shards.length, pages)];
}

/** What kept the audit from being whole. A run with any of these must not look green. */
function problemsOf(
  tallies: readonly Tally[],
  { interrupted, problems = [], isRightlyEmpty = false }: RunFacts,
  { locale, shard }: ReportOptions,
): string[] {
  const { judging } = catalogOf(locale);
  const errors = tallies.filter(({ outcome }) => outcome === 'error').length;
  const untested = tallies.filter(({ isWhole }) => !isWhole).length;
  return [
    ...(interrupted ? [judging.interrupted] : []),
    // Targets without a page are refused: what leaves none of them to a part is that the others have them all.
    ...(problems.length > 0 ? [judging.notFoundWhole] : []),
    ...(tallies.length === 0 && !shard && !isRightlyEmpty ? [judging.noPages] : []),
    ...(errors > 0 ? [judging.notAudited(errors)] : []),
    ...(untested > 0 ? [judging.untested(untested)] : []),
  ];
}

function exitCodeFor(
  tallies: readonly Tally[],
  problems: readonly string[],
  interrupted: boolean,
  options: ReportOptions,
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
