import {
  checks,
  type Format,
  type Report,
  type ReporterContext,
  reporters,
} from '../../src/index.ts';

/** A report in one of the formats, as the command line writes it. */
export function render(
  format: Format,
  report: Report,
  context: Omit<ReporterContext, 'checks'> = {},
): string {
  return [...reporters[format].render(report, { checks, ...context })].join('');
}
