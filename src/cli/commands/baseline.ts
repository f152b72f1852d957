import {
  type Baseline,
  type BaselineUpdate,
  type Catalog,
  catalogOf,
  DEFAULT_BASELINE,
  type PagedReport,
  readBaseline,
  readBaselineIfThere,
  readReport,
  requireRecordable,
  UsageError,
  updateBaseline,
  writeWhole,
} from '../../index.ts';
import { type CommandArguments, lastOf } from '../config-of.ts';
import type { Io } from '../io.ts';
import { mergedConfig, mergedWithoutTargets, withoutFiles } from '../merged-config.ts';
import { auditWithProgress, withJournal } from './audit.ts';

/**
 * Audits pages and records what is found as known, or with --prune takes out what is gone. Returns 0
 * for a baseline that knows all of it, 2 where something could not be audited, 130 when interrupted.
 */
export async function runBaseline(given: CommandArguments, io: Io): Promise<number> {
  const from = lastOf(given.flags['from']);
  if (from !== undefined) return runBaselineFrom(from, given, io);
  const merged = withoutFiles(await mergedConfig(given, io));
  const { baseline: file = DEFAULT_BASELINE, newOnly: _, ...config } = merged;
  const { flags } = given;
  // Before the audit: what is no baseline must not be written over.
  const old = await oldBaseline(file, flags);
  // Nothing is recorded of what only reports show.
  const unshown = { pictures: false, axeResults: false, timings: false };
  const asked = { ...config, targets: config.targets ?? [], ...unshown };
  return withJournal(async (journal) => {
    const report = await auditWithProgress(journal, asked, flags, io);
    return writeBaseline(report, { file, old, flags, words: catalogOf(config.locale) }, io);
  });
}

/** The same from a report that an audit wrote earlier. Throws a UsageError for one that lacks what is known. */
async function runBaselineFrom(from: string, given: CommandArguments, io: Io): Promise<number> {
  const { targets, flags } = given;
  const [target] = targets;
  if (target !== undefined) throw new UsageError((say) => say.commandLine.fromAndTargets(target));
  const { baseline: file = DEFAULT_BASELINE, locale } = await mergedWithoutTargets(given, io);
  const old = await oldBaseline(file, flags);
  const report = await readReport(from);
  requireRecordable(report, from);
  return writeBaseline(report, { file, old, flags, words: catalogOf(locale) }, io);
}

type Flags = CommandArguments['flags'];

function oldBaseline(file: string, flags: Flags): Promise<Baseline | null> {
  return flags['prune'] ? readBaseline(file) : readBaselineIfThere(file);
}

type Writing = { file: string; old: Baseline | null; flags: Flags; words: Catalog };

async function writeBaseline(
  report: PagedReport,
  { file, old, flags, words }: Writing,
  io: Io,
): Promise<number> {
  tellAll(problemsOf(report, words), io.stderr);
  if (isWorthless(report)) {
    tellAll([words.formats.baseline.nothingWritten(file)], io.stderr);
    return report.summary.exitCode;
  }
  const update = updateBaseline(report, old?.lines ?? [], flags['prune'] ? 'prune' : 'record');
  await writeWhole(file, update.text, (told) => told.writing.chooseBaseline);
  if (!flags['quiet']) tellAll(resultOf(update, file, words), io.stdout);
  return report.summary.problems.length > 0 ? 2 : 0;
}

function tellAll(lines: readonly string[], write: (text: string) => void): void {
  for (const line of lines) write(`${line}\n`);
}

/** A run that was broken off, or that saw no page at all. */
function isWorthless({ summary, pages }: PagedReport): boolean {
  if (summary.exitCode === 130) return true;
  for (const { error } of pages) if (!error) return false;
  return true;
}

function problemsOf({ pages, summary }: PagedReport, { common, formats }: Catalog): string[] {
  const errors: string[] = [];
  for (const { url, error } of pages)
    if (error)
      errors.push(formats.baseline.notAudited(url, common.both(error.message, error.hint)));
  return [...errors, ...(summary.notices ?? []), ...summary.problems];
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
