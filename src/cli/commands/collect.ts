import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_FORMATS, type Machines, type PagedReport, requireReporters } from '../../index.ts';
import { baselineAt, localeIn } from '../asked-for.ts';
import type { CommandArguments } from '../config-of.ts';
import { DEFAULT_OUT } from '../flag-table.ts';
import type { Io } from '../io.ts';
import { machinesOf, patienceOf } from '../machines.ts';
import { type LoadedConfig, mergedWithoutTargets } from '../merged-config.ts';
import { publish } from '../publish.ts';
import { createRunProgress } from '../run-progress.ts';
import { answered, answersIn, earlierReport, historyOf, withJournal } from './audit.ts';
import { teller } from './enqueue.ts';

/** Waits for a run on other machines, writes its reports, and returns the exit code that one machine would have. */
export async function runCollect({ targets, flags }: CommandArguments, io: Io): Promise<number> {
  const [name = ''] = targets;
  const merged = await mergedWithoutTargets({ targets, flags }, io);
  const patience = patienceOf(flags);
  return withCollected(merged, flags, io, async (collecting) => {
    const machines = await machinesOf(flags, io, { locale: merged.locale });
    try {
      await waitFor(machines, name, patience, { merged, flags, io });
      return await collecting(machines, name);
    } finally {
      await machines.close();
    }
  });
}

type Told = { merged: LoadedConfig; flags: CommandArguments['flags']; io: Io };

/** Waits for a run, and shows how far it is. */
export async function waitFor(
  machines: Machines,
  name: string,
  patienceMs: number | undefined,
  { merged, flags, io }: Told,
): Promise<void> {
  const progress = createRunProgress(io, flags, merged.locale);
  try {
    await machines.wait(name, {
      signal: io.signal,
      tell: teller(io, merged.locale),
      onProgress: progress.show,
      ...(patienceMs === undefined ? {} : { patienceMs }),
    });
  } finally {
    progress.stop();
  }
}

/** Makes the reports of a run; what is wrong with the files that go into them is told before the run is waited for. */
export async function withCollected(
  merged: LoadedConfig,
  flags: CommandArguments['flags'],
  io: Io,
  use: (collecting: (machines: Machines, name: string) => Promise<number>) => Promise<number>,
): Promise<number> {
  const { out = DEFAULT_OUT, format = DEFAULT_FORMATS, locale, plugins } = merged;
  await requireReporters(format, out);
  const against = await earlierReport(merged);
  const history = await historyOf(merged.history, io, locale);
  const answers = await answersIn(merged);
  return use((machines, name) =>
    withJournal(async (journal) => {
      const baselineOf = (named: string | undefined) => baselineAt(merged.baseline ?? named);
      const whole: PagedReport = await machines.collect(name, baselineOf, {
        ...journal,
        keepPicture: ({ file, bytes }) => writeFile(join(journal.folder, file), bytes),
      });
      const spoken = locale ?? localeIn(whole.run.options);
      const report = answered(whole, answers, io, spoken);
      const told = { locale: spoken, plugins, against, history };
      const where = { format, out, pictures: journal.folder, ...told };
      return (await publish(report, where, flags, io)).exitCode;
    }),
  );
}
