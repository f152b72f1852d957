import {
  type BaselineUpdate,
  type Catalog,
  catalogOf,
  DEFAULT_BASELINE,
  type PagedReport,
  readBaseline,
  readBaselineIfThere,
  updateBaseline,
  writeWhole,
} from '../../index.ts';
import type { CommandArguments } from '../config-of.ts';
import type { Io } from '../io.ts';
import { auditWithProgress, mergedConfig, withJournal, withoutFiles } from './audit.ts';

/**
 * Audits pages and records what is found as known, or with --prune takes out what is gone. Returns 0
 * for a baseline that knows all of it, 2 where something could not be audited, 130 when interrupted.
 */
export async function runBaseline(given: CommandArguments, io: Io): Promise<number> {
  const merged = withoutFiles(await mergedConfig(given, io));
  const { baseline: file = DEFAULT_BASELINE, newOnly: _, ...config } = merged;
  const { flags } = given;
  const words = catalogOf(config.locale);
  const say = words.formats.baseline;
  const how = flags['prune'] ? 'prune' : 'record';
  // Before the audit: what is no baseline must not be written over.
  const old = how === 'prune' ? await readBaseline(file) : await readBaselineIfThere(file);
  // Nothing is recorded of what only reports show.
  const unshown = { pictures: false, axeResults: false, timings: false };
  const asked = { ...config, targets: config.targets ?? [], ...unshown };
  return withJournal(async (journal) => {
    const report = await auditWithProgress(journal, asked, flags, io);
    tellAll(problemsOf(report, words), io.stderr);
    if (isWorthless(report)) {
      tellAll([say.nothingWritten(file)], io.stderr);
      return report.summary.exitCode;
    }
    const update = updateBaseline(report, old?.lines ?? [], how);
    await writeWhole(file, update.text, (told) => told.writing.chooseBaseline);
    if (!flags['quiet']) tellAll(resultOf(update, file, words), io.stdout);
    return report.summary.problems.length > 0 ? 2 : 0;
  });
}

function tellAll(lines: readonly string[], write: (text: string) => void): void {
  for (const line of lines) write(`${line}\n`);
}

/** A run that was broken off, or that saw no page at all. */
function isWorthless({ summary }: PagedReport): boolean {
  return summary.exitCode === 130 || summary.pages.error === summary.pages.total;
}

function problemsOf({ pages, summary }: PagedReport, { common, formats }: Catalog): string[] {
  const errors: string[] = [];
  for (const { url, error } of pages)
    if (error)
      errors.push(formats.baseline.notAudited(url, common.both(error.message, error.hint)));
  return [...errors, ...summary.problems];
}

function resultOf(
  { lines, dropped, kept }: BaselineUpdate,
  file: string,
  { formats }: Catalog,
): string[] {
  const say = formats.baseline;
  return [
    say.written(file, lines),
    ...(dropped > 0 ? [say.dropped(dropped)] : []),
    ...(kept > 0 ? [say.kept(kept)] : []),
  ];
}
