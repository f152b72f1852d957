import type { Log, Run } from 'sarif';
import type { PageReport, Report } from '../../model/report.ts';
import type { Reporter, ReporterContext } from '../reporter.ts';
import { notificationsOf } from './notifications.ts';
import { resultsOf } from './results.ts';
import { rulesOf } from './rules.ts';

/**
 * SARIF 2.1.0, as code scanning reads it: a rule a check, a result a finding. Pages and checks that
 * could not be audited are notifications of a run that was not successful.
 */
export const sarifReporter: Reporter = {
  file: 'report.sarif',
  render: (report, context) => `${JSON.stringify(logOf(report, context), null, 2)}\n`,
};

function logOf(report: Report, { checks }: ReporterContext): Log {
  const rules = rulesOf(report.pages, checks);
  const positions = new Map(rules.map(({ id }, position) => [id, position]));
  const run: Run = {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        rules,
        properties: { axeVersion: report.tool.axeVersion, browser: report.tool.browser },
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [invocationOf(report)],
    results: report.pages.flatMap((page) => resultsOf(page, positions, report.baseline !== null)),
  };
  return {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
}

function invocationOf({ run, summary, pages }: Report): NonNullable<Run['invocations']>[number] {
  const start = Date.parse(run.startedAt);
  const end = new Date(start + run.durationMs);
  return {
    executionSuccessful: summary.exitCode < 2,
    exitCode: summary.exitCode,
    startTimeUtc: new Date(start).toISOString(),
    endTimeUtc: end.toISOString(),
    toolExecutionNotifications: [
      ...(pages.length === 0 ? summary.problems.map(problemOf) : []),
      ...pages.flatMap((page: PageReport) => notificationsOf(page)),
    ],
  };
}

function problemOf(text: string) {
  return { level: 'error' as const, message: { text } };
}
