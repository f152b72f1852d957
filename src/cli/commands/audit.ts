import { join } from 'node:path';
import {
  type AuditHooks,
  type AuditOptions,
  auditInto,
  catalogOf,
  DEFAULT_FORMATS,
  type Evidence,
  evidenceFileName,
  type HandAnswers,
  type History,
  type Journal,
  openJournal,
  openRunJournal,
  type PagedReport,
  printable,
  type RunStore,
  readAnswers,
  readHistoryIfThere,
  readReport,
  requireReporters,
  UsageError,
  withAnswers,
  writeWhole,
} from '../../index.ts';
import type { CommandArguments } from '../config-of.ts';
import { DEFAULT_OUT } from '../flag-table.ts';
import type { Io } from '../io.ts';
import { type LoadedConfig, mergedConfig, withoutFiles } from '../merged-config.ts';
import { createProgress } from '../progress.ts';
import { type EarlierReport, publish } from '../publish.ts';

/** Audits pages, writes the reports, tells the result, and returns the exit code. */
export async function runAudit(given: CommandArguments, io: Io): Promise<number> {
  const merged = await mergedConfig(given, io);
  const { out = DEFAULT_OUT, format = DEFAULT_FORMATS, resume = false, saveEvidence } = merged;
  const { cache = io.keepsResults } = merged;
  const config = withoutFiles(merged);
  const { flags } = given;
  const options: AuditOptions = {
    pictures: format.includes('html'),
    ...config,
    cache,
    targets: config.targets ?? [],
  };
  const hooks: Pick<AuditHooks, 'onEvidence'> = saveEvidence
    ? { onEvidence: (evidence) => keepEvidence(evidence, out) }
    : {};
  await requireReporters(format, out);
  const against = await earlierReport(merged);
  const history = await historyOf(merged.history, io, merged.locale);
  const answers = await answersIn(merged);
  const journal = openRunJournal(out, resume);
  let isDone = false;
  try {
    const audited = await auditWithProgress(journal, options, flags, io, hooks);
    const report = answered(audited, answers, io, merged.locale);
    const pictures = journal.folder;
    const publication = { ...config, format, out, pictures, against, history };
    const { exitCode, isWhole } = await publish(report, publication, flags, io);
    isDone = isWhole && exitCode !== INTERRUPTED;
    return exitCode;
  } finally {
    if (!isDone && journal.isOfUse())
      io.stderr(`presscheck: ${catalogOf(config.locale).usage.journal.left}\n`);
    journal.close(isDone);
  }
}

const INTERRUPTED = 130;

/** The history that the run becomes a part of; read first, so that what is none is told at once. */
export async function historyOf(
  file: string | undefined,
  io: Io,
  locale: string | undefined,
): Promise<History | null> {
  if (file === undefined) return null;
  const history = await readHistoryIfThere(file);
  if (history) tellBroken(history, io, locale);
  return history ?? { file, entries: [], broken: 0 };
}

/** Tells of lines that are no runs. */
export function tellBroken({ file, broken }: History, io: Io, locale: string | undefined): void {
  const say = catalogOf(locale).formats.history;
  if (broken > 0) io.stderr(`presscheck: ${say.broken(file, broken)}\n`);
}

/** The report that the new one is held against; read first, so that a wrong name is told at once. */
export async function earlierReport({
  against,
  newOnly,
}: Pick<LoadedConfig, 'against' | 'newOnly'>): Promise<EarlierReport | null> {
  if (against === undefined) return null;
  if (newOnly) throw new UsageError((say) => say.compare.againstNewOnly);
  return { file: against, report: await readReport(against) };
}

/** What people found out by hand; read first, so that what is wrong with it is told at once. Null where none is named. */
export async function answersIn({
  answers,
  newOnly,
}: Pick<LoadedConfig, 'answers' | 'newOnly'>): Promise<HandAnswers | null> {
  if (answers === undefined) return null;
  if (newOnly) throw new UsageError((say) => say.answers.newOnly);
  return readAnswers(answers);
}

/** The report with what people found out by hand; tells of answers that change nothing. */
export function answered(
  report: PagedReport,
  answers: HandAnswers | null,
  io: Io,
  locale: string | undefined,
): PagedReport {
  if (!answers) return report;
  const { report: kept, unused } = withAnswers(report, answers);
  const say = catalogOf(locale).usage.answers;
  if (unused.length > 0) io.stderr(`presscheck: ${say.unused(unused.map(printable).join(', '))}\n`);
  return kept;
}

/** Gives work a journal, which is gone when the work is done. */
export async function withJournal<T>(work: (journal: Journal) => Promise<T>): Promise<T> {
  const journal = openJournal();
  try {
    return await work(journal);
  } finally {
    journal.close();
  }
}

/** Audits pages into a journal and shows how far it is. */
export async function auditWithProgress(
  journal: RunStore,
  options: AuditOptions,
  flags: CommandArguments['flags'],
  io: Io,
  hooks: Pick<AuditHooks, 'onEvidence'> = {},
): Promise<PagedReport> {
  const progress = createProgress(io, flags, options.locale);
  const run = auditInto(journal, options, {
    signal: io.signal,
    onStart: progress.start,
    onNotice: progress.notice,
    ...hooks,
  });
  try {
    for await (const page of run) progress.page(page);
  } finally {
    progress.stop();
  }
  return run.report;
}

async function keepEvidence(evidence: Evidence, out: string): Promise<void> {
  await writeWhole(
    join(out, 'evidence', evidenceFileName(evidence)),
    `${JSON.stringify(evidence)}\n`,
  );
}
