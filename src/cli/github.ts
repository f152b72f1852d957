import { appendFile } from 'node:fs/promises';
import {
  catalogOf,
  githubAnnotations,
  type PagedReport,
  type ReporterContext,
  reporters,
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
  if (io.env['GITHUB_ACTIONS'] && !flags['quiet'])
    for (const line of githubAnnotations(report, context.locale, context.folder))
      io[stream](`${line}\n`);
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
