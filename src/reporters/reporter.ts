import type { CheckMeta } from '../model/check.ts';
import type { Report } from '../model/report.ts';

/** What reporters may use beside the report: the checks' own words and documentation, and the language, handed in. */
export type ReporterContext = {
  checks: readonly CheckMeta[];
  /** The documentation of each check as Markdown, by id. */
  docs?: Readonly<Record<string, string>>;
  locale?: string;
};

/** A file that belongs to a report: its path below the report's folder, and its bytes. */
export type Asset = { file: string; base64: string };

/** A format: the file it writes and how it tells a report. Pure. */
export type Reporter = {
  file: string;
  render(report: Report, context: ReporterContext): string;
  /** Files that are written beside it. */
  assets?(report: Report): readonly Asset[];
};
