import { appendFile } from 'node:fs/promises';
import {
  catalogOf,
  githubAnnotations,
  type PagedReport,
  printable,
  type ReporterContext,
  reporters,
  untouchedFiles,
} from '../index.ts';
import type { Io } from './io.ts';

/** In GitHub Actions: failures as annotations, and the summary on the page of the run. */
export async function tellGithub(
  report: PagedReport,
  context: ReporterContext,
  flags: Readonly<Record<string, unknown>>,
  io: Io,
): Promise<void> {
  const stream = flags['json'] ? 'stderr' : 'stdout';
  if (io.env['GITHUB_ACTIONS'] && !flags['quiet']) {
    const untouched = await untouchedBy(context, io);
    for (const line of githubAnnotations(report, context.locale, context.folder, untouched))
      io[stream](`${line}\n`);
  }
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  // The summary stands in the report too, so its lack there changes no verdict.
  await appendFile(file, [...reporters.markdown.render(report, context)].join('')).catch(
    (error) => {
      const { noSummary } = catalogOf(context.locale).formats.terminal;
      io.stderr(`presscheck: ${noSummary(file, error.message)}\n`);
    },
  );
}

/** The files that the change leaves as they were; none where that cannot be told, so that nothing is left out. */
async function untouchedBy(
  { locale }: ReporterContext,
  io: Io,
): Promise<ReadonlySet<string> | undefined> {
  const untouched = await untouchedFiles(io.cwd, io.env);
  if (untouched === null) return undefined;
  if ('files' in untouched) return untouched.files;
  const { annotations } = catalogOf(locale).formats;
  io.stderr(`presscheck: ${annotations.unknownChange(printable(untouched.unknown))}\n`);
  return undefined;
}
