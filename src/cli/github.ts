import { appendFile } from 'node:fs/promises';
import { githubAnnotations, type Report, type ReporterContext, reporters } from '../index.ts';
import type { Io } from './io.ts';

/** In GitHub Actions: failures as annotations, and the summary on the page of the run. */
export async function tellGithub(
  report: Report,
  context: ReporterContext,
  flags: Readonly<Record<string, unknown>>,
  io: Io,
): Promise<void> {
  const stream = flags['json'] ? 'stderr' : 'stdout';
  if (io.env['GITHUB_ACTIONS'] && !flags['quiet'])
    for (const line of githubAnnotations(report)) io[stream](`${line}\n`);
  const file = io.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  // The summary stands in the report too, so its lack there changes no verdict.
  await appendFile(file, reporters.markdown.render(report, context)).catch((error) => {
    io.stderr(`presscheck: The summary cannot be added to “${file}”: ${error.message}.\n`);
  });
}
