import {
  type Check,
  type Config,
  catalogOf,
  folderInRepository,
  type PagedReport,
  type ReporterContext,
  reporterContext,
  reporters,
  terminalSummary,
  timingsTable,
  writeReports,
} from '../index.ts';
import { tellGithub } from './github.ts';
import { type Io, wantsColor } from './io.ts';

type Flags = Readonly<Record<string, unknown>>;

/** How a report is published; `pictures` is the folder that has those that its pages name. */
type Publication = Pick<Config, 'locale'> & {
  plugins: readonly Check[];
  format: readonly string[];
  out: string;
  pictures: string | null;
};

/** The exit code, 2 where a report is missing, and whether all of them were written. */
type Published = { exitCode: number; isWhole: boolean };

/** Writes the reports of a run and tells its result. */
export async function publish(
  report: PagedReport,
  { format, out, locale, plugins, pictures }: Publication,
  flags: Flags,
  io: Io,
): Promise<Published> {
  const context = reporterContext(locale, plugins, folderInRepository(io.cwd, io.env));
  const onNotice = (sentence: string) => io.stderr(`presscheck: ${sentence}\n`);
  const telling = { ...context, onNotice };
  const { paths, problems } = await writeReports(report, format, out, telling, { pictures });
  tell(report, context, paths, flags, io);
  for (const problem of problems) io.stderr(`presscheck: ${problem}\n`);
  await tellGithub(report, context, flags, io);
  const { exitCode } = report.summary;
  const isWhole = problems.length === 0;
  return { exitCode: isWhole || exitCode > 2 ? exitCode : 2, isWhole };
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
  const { locale = 'en' } = context;
  const summary = terminalSummary(report, { color, brief: flags['quiet'] === true, locale });
  io[stream](`${summary}\n`);
  if (!flags['quiet'])
    for (const line of [
      ...timingsTable(report, locale),
      ...paths.map(catalogOf(locale).formats.terminal.report),
    ])
      io[stream](`${line}\n`);
  if (!flags['json']) return;
  for (const part of reporters.json.render(report, context)) io.stdout(part);
}
