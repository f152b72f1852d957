import { type AuditOptions, DEFAULTS, type JudgeOptions } from '../model/audit-options.ts';
import type { Baseline } from '../model/baseline.ts';
import { AREAS, OUTCOMES } from '../model/outcome.ts';
import type { AreaCounts, PageReport, Report, Summary } from '../model/report.ts';
import { packageVersion } from '../package-root.ts';
import { baselineReport } from './baseline/baseline-report.ts';
import { onlyNew } from './baseline/only-new.ts';
import { breaks } from './page-report.ts';
import { rootCauses } from './root-causes.ts';
import { settingsFor } from './settings.ts';

/** What a report says of a run beside its pages. */
export type RunFacts = {
  startedAt: string;
  durationMs: number;
  browser: string;
  /** How the browser called itself to the pages; null where none was asked. */
  userAgent: string | null;
  axeVersion: string;
  targets: string[];
  /** The options as given, with secrets taken out. */
  options: Record<string, unknown>;
  interrupted: boolean;
};

type GateOptions = JudgeOptions & Pick<AuditOptions, 'overrides' | 'maxFailures' | 'newOnly'>;

/**
 * Puts a run's pages together to its report; what the baseline knows is marked on them. The verdict is
 * on all of them, whatever of it is shown. Pure.
 */
export function buildReport(
  pages: PageReport[],
  run: RunFacts,
  options: GateOptions,
  baseline: Baseline | null,
): Report {
  const { startedAt, durationMs, browser, userAgent, axeVersion, targets } = run;
  const shown = options.newOnly ? pages.map(onlyNew) : pages;
  return {
    schemaVersion: 1,
    tool: {
      name: 'presscheck',
      version: packageVersion(),
      axeVersion,
      browser,
      ...(userAgent === null ? {} : { userAgent }),
    },
    run: { startedAt, durationMs, targets, options: run.options },
    summary: summarize(pages, run.interrupted, options),
    rootCauses: rootCauses(shown),
    baseline: baseline && baselineReport(pages, baseline),
    pages: shown,
  };
}

function summarize(
  pages: readonly PageReport[],
  interrupted: boolean,
  options: GateOptions,
): Summary {
  const problems = problemsOf(pages, interrupted);
  const exitCode = exitCodeFor(pages, problems, interrupted, options);
  const count = (outcome: PageReport['outcome']) =>
    pages.filter((page) => page.outcome === outcome).length;
  return {
    outcome: exitCode === 0 ? 'passed' : exitCode === 1 ? 'failed' : 'error',
    exitCode,
    pages: {
      total: pages.length,
      passed: count('passed'),
      failed: count('failed'),
      error: count('error'),
    },
    areas: areaCounts(pages),
    problems,
  };
}

/** What kept the audit from being whole. A run with any of these must not look green. */
function problemsOf(pages: readonly PageReport[], interrupted: boolean): string[] {
  const errors = pages.filter(({ outcome }) => outcome === 'error').length;
  const untested = pages.filter(({ checks }) =>
    checks.some(({ outcome }) => outcome === 'untested'),
  );
  return [
    ...(interrupted ? ['The run was interrupted.'] : []),
    ...(pages.length === 0 ? ['No page was audited.'] : []),
    ...(errors > 0 ? [`${countOf(errors, 'page')} could not be audited.`] : []),
    ...(untested.length > 0
      ? [`Some checks could not run on ${countOf(untested.length, 'page')}.`]
      : []),
  ];
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function exitCodeFor(
  pages: readonly PageReport[],
  problems: readonly string[],
  interrupted: boolean,
  options: GateOptions,
): Summary['exitCode'] {
  if (interrupted) return 130;
  if (problems.length > 0) return 2;
  return failuresOf(pages, options) > (options.maxFailures ?? DEFAULTS.maxFailures) ? 1 : 0;
}

function failuresOf(pages: readonly PageReport[], options: GateOptions): number {
  const counts = pages.map(({ url, checks }) => {
    const { failOn } = settingsFor(options, url);
    return checks
      .filter((check) => breaks(check, failOn))
      .flatMap(({ findings }) => findings)
      .filter(({ outcome, known }) => outcome === 'failed' && !known).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

function areaCounts(pages: readonly PageReport[]): Summary['areas'] {
  const counted = AREAS.flatMap((area) => {
    const outcomes = pages.flatMap(({ areas }) => areas[area] ?? []);
    if (outcomes.length === 0) return [];
    const counts = OUTCOMES.map((outcome) => [
      outcome,
      outcomes.filter((found) => found === outcome).length,
    ]);
    return [[area, Object.fromEntries(counts) as AreaCounts]];
  });
  return Object.fromEntries(counted);
}
