import { UsageError } from '../../model/usage/usage-error.ts';
import { reasonOf } from '../../support/reason-of.ts';
import { EXPANDING } from '../engine/queue-names.ts';
import type { Machinery } from '../machinery.ts';
import type { EnqueueHooks, EnqueueOptions } from '../runs/enqueue-options.ts';
import { enqueueRun } from '../runs/enqueue-run.ts';
import { openFiling } from '../runs/filing.ts';
import { requireDealable, requireSealable } from '../runs/require-dealable.ts';
import { runName } from '../runs/run-name.ts';

/** What a worker is asked for when a run that comes again is due. */
export type DueData = { name: string };

/** Has workers enqueue a run whenever a cron pattern says so, in this machine's time zone. Throws a UsageError. */
export async function scheduleRun(
  machinery: Machinery,
  { name, ...options }: EnqueueOptions,
  pattern: string,
): Promise<{ name: string; next: Date | null }> {
  if (name === undefined) throw new UsageError((say) => say.machines.needsRunName);
  requireDealable(options);
  requireSealable(options, [], machinery);
  const run = runName(name);
  await filing(machinery, run).writeHidden(FILE, options);
  const queue = machinery.engine.queue(EXPANDING);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const data: DueData = { name: run };
  try {
    await queue.upsertJobScheduler(
      run,
      { pattern, tz: timeZone },
      {
        name: 'due',
        data,
        opts: { attempts: 3, backoff: { type: 'exponential', delay: 60_000 }, ...KEPT },
      },
    );
  } catch (error) {
    const reason = reasonOf(error);
    if (/cron|invalid|constraint|validation/i.test(reason))
      throw new UsageError((say) => say.machines.badEvery(pattern, reason));
    throw new UsageError(machinery.engine.faultOf(error));
  }
  const next = (await queue.getJobScheduler(run))?.next;
  return { name: run, next: next === undefined ? null : new Date(next) };
}

const KEPT = { removeOnComplete: true, removeOnFail: { count: 100 } };

/** Ends what `scheduleRun` began; false where there was nothing. */
export async function unscheduleRun({ engine, store }: Machinery, name: string): Promise<boolean> {
  const run = runName(name);
  const wasThere = await engine.queue(EXPANDING).removeJobScheduler(run);
  await store.remove(folderOf(run));
  return wasThere;
}

/** Enqueues a run that is due. Throws a UsageError where that cannot be done. */
export async function enqueueDue(
  machinery: Machinery,
  { name }: DueData,
  hooks: EnqueueHooks,
): Promise<void> {
  const kept = await filing(machinery, name).readHidden(FILE);
  if (kept === null) throw new UsageError((say) => say.machines.noRun(name, machinery.store.shown));
  // What scheduleRun wrote there is of this type.
  const options = kept as Omit<EnqueueOptions, 'name'>;
  await enqueueRun(machinery, { ...options, name }, hooks);
}

const FILE = 'schedule.json.gz';

function folderOf(name: string): string {
  return `${runName(name)}/schedule/`;
}

function filing({ store, secret }: Machinery, name: string) {
  return openFiling(store, { name, id: 'schedule' }, folderOf(name), secret);
}
