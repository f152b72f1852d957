import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  DEFAULT_FORMATS,
  type Journal,
  joinAnswers,
  mergeShards,
  placePictures,
  readReport,
  type ShardReport,
  UsageError,
} from '../../index.ts';
import { baselineAt, localeIn } from '../asked-for.ts';
import type { CommandArguments } from '../config-of.ts';
import { DEFAULT_OUT } from '../flag-table.ts';
import type { Io } from '../io.ts';
import { mergedWithoutTargets } from '../merged-config.ts';
import { publish } from '../publish.ts';
import { answered, answersIn, earlierReport, historyOf, withJournal } from './audit.ts';

/** Makes one report of those that several machines wrote, and returns the exit code that one machine would have. */
export async function runMerge({ targets, flags }: CommandArguments, io: Io): Promise<number> {
  const merged = await mergedWithoutTargets({ targets, flags }, io);
  const { out = DEFAULT_OUT, format = DEFAULT_FORMATS, baseline, locale, plugins } = merged;
  const against = await earlierReport(merged);
  const history = await historyOf(merged.history, io, locale);
  const parts: ShardReport[] = [];
  for (const target of targets) parts.push(await partAt(target));
  const asked = parts[0]?.report.run.options ?? {};
  const known = await baselineAt(baseline ?? asked['baseline']);
  const answers = joinAnswers([
    ...parts.map(({ report }) => report.manual),
    (await answersIn(merged)) ?? undefined,
  ]);
  return withJournal(async (journal) => {
    for (const part of parts) await takePictures(part, journal);
    const whole = mergeShards(parts, known, journal);
    const report = answered(whole, answers, io, locale ?? localeIn(asked));
    const told = { locale: locale ?? localeIn(asked), plugins, against, history };
    const where = { format, out, pictures: journal.folder, ...told };
    return (await publish(report, where, flags, io)).exitCode;
  });
}

/** The report in a folder, or in a file. */
async function partAt(target: string): Promise<ShardReport> {
  const isFolder = (await stat(target).catch(() => null))?.isDirectory() ?? false;
  const file = isFolder ? join(target, 'report.json') : target;
  return { file, report: await readReport(file) };
}

async function takePictures({ file, report }: ShardReport, { folder }: Journal): Promise<void> {
  const source = dirname(file);
  await placePictures(report.pages, folder, source).catch((error) => {
    if (typeof error.code !== 'string') throw error;
    throw new UsageError((say) => say.merge.noPictures(source, error.code));
  });
}
