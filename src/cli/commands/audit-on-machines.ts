import { UsageError } from '../../index.ts';
import type { CommandArguments } from '../config-of.ts';
import { flagName } from '../flag-table.ts';
import type { Io } from '../io.ts';
import { machinesOf, patienceOf } from '../machines.ts';
import { mergedConfig } from '../merged-config.ts';
import { ownWays } from '../own-ways.ts';
import { waitFor, withCollected } from './collect.ts';
import { enqueueNow, enqueueOptions, teller } from './enqueue.ts';

/** What of a run only one machine can do. */
const ALONE = ['resume', 'saveEvidence'] as const;

/** Enqueues pages, audits them here beside whoever else works, and writes the reports: the exit code is the same. */
export async function auditOnMachines(given: CommandArguments, io: Io): Promise<number> {
  const { flags } = given;
  const merged = await mergedConfig(given, io);
  for (const name of ALONE)
    if (merged[name]) throw new UsageError((say) => say.machines.notByQueue(flagName(name)));
  const options = await enqueueOptions(given, io);
  const patience = patienceOf(flags);
  const { locale } = merged;
  return withCollected(merged, flags, io, async (collecting) => {
    const machines = await machinesOf(flags, io, { locale });
    const stopping = new AbortController();
    let working: Promise<unknown> = Promise.resolve();
    try {
      const name = await enqueueNow(machines, options, io, teller(io, locale));
      working = machines.work(ownWays(merged), {
        signal: AbortSignal.any([stopping.signal, io.signal]),
        log: ({ level, tell }) => {
          if (level !== 'info') teller(io, locale)(tell);
        },
      });
      const waiting = waitFor(machines, name, patience, { merged, flags, io });
      waiting.catch(() => undefined);
      // Where this machine cannot audit there may be nobody who does.
      await Promise.race([waiting, working.then(() => waiting)]);
      stopping.abort();
      await working;
      return await collecting(machines, name);
    } finally {
      stopping.abort();
      // What went wrong first is told.
      await working.catch(() => undefined);
      await machines.close();
    }
  });
}
