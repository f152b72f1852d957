import type { CheckMeta } from '../model/check.ts';
import type { Report } from '../model/report.ts';

/** What reporters may use beside the report: the checks' own words, handed in. */
export type ReporterContext = { checks: readonly CheckMeta[] };

/** A format: the file it writes and how it tells a report. Pure. */
export type Reporter = { file: string; render(report: Report, context: ReporterContext): string };
