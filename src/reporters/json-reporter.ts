import type { Reporter } from './reporter.ts';

/** The report as it is; schemas/report.schema.json describes it. */
export const jsonReporter: Reporter = {
  file: 'report.json',
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
