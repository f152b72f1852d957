import type { Changes } from '../model/changes.ts';
import type { CheckMeta } from '../model/check.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { PagedReport, Report } from '../model/report.ts';

/** What reporters may use beside the report, handed in: the checks' own words and documentation, the language, the place. */
export type ReporterContext = {
  checks: readonly CheckMeta[];
  /** The documentation of each check as Markdown, by id. */
  docs?: Readonly<Record<string, string>>;
  locale?: string;
  /** The path in the repository of the folder that files are named from, as `packages/web`. Empty without it. */
  folder?: string;
  /** What changed since an earlier run, where one was named; else a baseline tells it. */
  changes?: Changes;
  /** What runs came to, the oldest first and this one last, where a history is kept. */
  history?: readonly HistoryEntry[];
  /** Told what a format has to leave out. */
  onNotice?(sentence: string): void;
};

/** A file of a report: its path below the report's folder, and its text in parts. */
export type ReportFile = { file: string; parts: Iterable<string> };

/**
 * A format: the file it writes and how it tells a report. Pure. The report's pages and root causes are
 * read one after the other, so that they need not be in memory, nor what is told of them: it comes in
 * parts, which make up the file one after the other.
 */
export type Reporter = {
  file: string;
  /** Whether it names pictures, which are files of their own. */
  showsPictures?: boolean;
  render(report: PagedReport, context: ReporterContext): Iterable<string>;
  /** All files, where there may be more than the one that `render` gives, which is the last then. */
  files?(report: PagedReport, context: ReporterContext): Iterable<ReportFile>;
  /** Whether a file below the report's folder is one of those beside it, of this report or of an earlier one. */
  isFurtherFile?(file: string): boolean;
};

/** A format that a module brings: it gets the whole of the report and returns the whole of its text. */
export type CustomReporter = {
  file: string;
  render(report: Report, context: ReporterContext): string;
};
