import {
  checks,
  type Format,
  type PagedReport,
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

/** All files of a report in one of the formats, by their paths below its folder. */
export function renderFiles(
  format: Format,
  report: PagedReport,
  context: Omit<ReporterContext, 'checks'> = {},
): Map<string, string> {
  const { file, files, render: parts } = reporters[format];
  const given = { checks, ...context };
  const all = files?.(report, given) ?? [{ file, parts: parts(report, given) }];
  return new Map([...all].map((one) => [one.file, [...one.parts].join('')]));
}
