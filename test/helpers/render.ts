import { checks, type Format, type Report, reporters } from '../../src/index.ts';

/** A report in one of the formats, as the command line writes it. */
export function render(format: Format, report: Report): string {
  return [...reporters[format].render(report, { checks })].join('');
}
