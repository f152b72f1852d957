import {
  appendHistory,
  type Changes,
  type Check,
  type Config,
  catalogOf,
  changesBetween,
  commitOf,
  compareReports,
  folderInRepository,
  type History,
  type HistoryEntry,
  historyEntry,
  type PagedReport,
  type ReporterContext,
  reporterContext,
  reporters,
  terminalSummary,
  timingsTable,
  UsageError,
  writeReports,
} from '../index.ts';
import { tellGithub } from './github.ts';
import { type Io, wantsColor } from './io.ts';

type Flags = Readonly<Record<string, unknown>>;

/** The report of an earlier run, and the file that has it. */
export type EarlierReport = { file: string; report: PagedReport };

/** How a report is published; `pictures` is the folder that has those that its pages name. */
type Publication = Pick<Config, 'locale'> & {
  plugins: readonly Check[];
  format: readonly string[];
  out: string;
  pictures: string | null;
  /** What it is held against. */
  against: EarlierReport | null;
  /** What runs before it came to; the run is added. */
  history: History | null;
};

/** The exit code, 2 where a report is missing, and whether all of them were written. */
type Published = { exitCode: number; isWhole: boolean };

/** Writes the reports of a run and tells its result. */
export async function publish(
  report: PagedReport,
  publication: Publication,
  flags: Flags,
  io: Io,
): Promise<Published> {
  const { format, out, pictures, history } = publication;
  const entry = history && isWhole(report) ? await entryOf(report, io) : null;
  const context = contextOf(report, publication, entry, io);
  const onNotice = (sentence: string) => io.stderr(`presscheck: ${sentence}\n`);
  const telling = { ...context, onNotice };
  const { paths, problems } = await writeReports(report, format, out, telling, { pictures });
  if (history && entry) problems.push(...(await kept(history.file, entry, context.locale)));
  tell(report, context, paths, flags, io);
  for (const problem of problems) io.stderr(`presscheck: ${problem}\n`);
  await tellGithub(report, context, flags, io);
  const { exitCode } = report.summary;
  const isDone = problems.length === 0;
  return { exitCode: isDone || exitCode > 2 ? exitCode : 2, isWhole: isDone };
}

const INTERRUPTED = 130;

/** What was broken off saw some of its pages alone, and says nothing of how the site does. */
function isWhole({ summary }: PagedReport): boolean {
  return summary.exitCode !== INTERRUPTED;
}

async function entryOf(report: PagedReport, io: Io): Promise<HistoryEntry> {
  return historyEntry(report, await commitOf(io.cwd, io.env));
}

/** Adds a run to the history; what keeps it from that is told. */
async function kept(file: string, entry: HistoryEntry, locale?: string): Promise<string[]> {
  try {
    await appendHistory(file, entry);
    return [];
  } catch (error) {
    if (error instanceof UsageError) return [error.tell(catalogOf(locale).usage)];
    throw error;
  }
}

function contextOf(
  report: PagedReport,
  { locale, plugins, out, against, history }: Publication,
  entry: HistoryEntry | null,
  io: Io,
): ReporterContext {
  return {
    ...reporterContext(locale, plugins, folderInRepository(io.cwd, io.env)),
    ...(against ? { changes: changesSince(against, report, out) } : {}),
    ...(history ? { history: [...history.entries, ...(entry ? [entry] : [])] } : {}),
  };
}

function changesSince(
  { file, report: old }: EarlierReport,
  now: PagedReport,
  out: string,
): Changes {
  const comparison = compareReports({ old, new: now }, { old: file, new: out });
  return changesBetween(comparison, file);
}

/** Prints the summary where a person looks for it, and the report where a program does. */
function tell(
  report: PagedReport,
  context: ReporterContext,
  paths: readonly string[],
  flags: Flags,
  io: Io,
): void {
  const stream = flags['json'] ? 'stderr' : 'stdout';
  const color = wantsColor(io, stream, flags['color'] as boolean | undefined);
  const { locale = 'en', changes } = context;
  const [brief, verbose] = [flags['quiet'] === true, flags['verbose'] === true];
  io[stream](
    `${terminalSummary(report, { color, brief, verbose, locale, ...(changes ? { changes } : {}) })}\n`,
  );
  if (!brief)
    for (const line of [...timingsTable(report, locale), ...whereReports(paths, locale)])
      io[stream](`${line}\n`);
  if (!flags['json']) return;
  for (const part of reporters.json.render(report, context)) io.stdout(part);
}

/** The files in one line; first the one that people read. */
function whereReports(paths: readonly string[], locale: string): string[] {
  const forPeople = (path: string) => path.endsWith(reporters.html.file);
  const sorted = paths.toSorted((a, b) => Number(forPeople(b)) - Number(forPeople(a)));
  return paths.length === 0 ? [] : [catalogOf(locale).formats.terminal.report(sorted.join(', '))];
}
