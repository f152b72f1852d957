import { UsageError } from '../../model/usage/usage-error.ts';
import { grouped } from '../../support/grouped.ts';
import { type Engine, PREFIX } from '../engine/open-engine.ts';
import { RUNS, SEALING } from '../engine/queue-names.ts';
import type { RunName } from './run-name.ts';
import type { PlannedHost, RunPlan } from './run-plan.ts';

/** So many jobs go to the queue at once. */
const JOBS_TOGETHER = 200;

/** A page that a worker is asked for. */
export type PageJobData = { run: RunName; place: number };
/** A run whose end a worker is asked to see to. */
export type RunJobData = { run: RunName; version: string; hosts: PlannedHost[]; total: number };

/**
 * Asks workers for the pages at some places of a run. Throws a UsageError where the queue takes no more; the run is gone
 * from it then.
 */
export async function askForPages(
  engine: Engine,
  run: RunName,
  { version, hosts, total }: Pick<RunPlan, 'version' | 'hosts' | 'total'>,
  places: readonly number[],
  queueOf: (place: number) => string,
): Promise<void> {
  const data: RunJobData = { run, version, hosts, total };
  try {
    for (const { queue, atOnce } of hosts)
      if (atOnce !== null) await engine.queue(queue).setGlobalConcurrency(atOnce);
    // A run that waits for nothing would be over: it waits for the seal until all its pages are there.
    await engine.flows.add({
      name: 'run',
      queueName: RUNS,
      data,
      opts: { ...RUN_OPTIONS, jobId: run.id },
      children: [{ name: 'seal', queueName: SEALING, data: run, opts: { jobId: run.id } }],
    });
    await addPages(engine, run, places, queueOf);
    await (await engine.queue(SEALING).getJob(run.id))?.remove();
  } catch (error) {
    await forget(engine, run);
    throw new UsageError(engine.faultOf(error));
  }
}

/** Its end is told again and again where the webhook does not answer, for about half an hour. */
const RUN_OPTIONS = {
  attempts: 9,
  backoff: { type: 'exponential', delay: 5000 },
  // What it keeps of a million pages takes gigabytes; who comes later is told by the store that it is over.
  removeOnComplete: { age: 3600 },
  removeOnFail: { age: 24 * 3600 },
};

async function addPages(
  engine: Engine,
  run: RunName,
  places: readonly number[],
  queueOf: (place: number) => string,
): Promise<void> {
  for (let from = 0; from < places.length; from += JOBS_TOGETHER) {
    const byQueue = grouped(places.slice(from, from + JOBS_TOGETHER), queueOf);
    for (const [queue, some] of byQueue)
      await engine.queue(queue).addBulk(some.map((place) => pageJob(run, place)));
  }
}

function pageJob(run: RunName, place: number) {
  const data: PageJobData = { run, place };
  return {
    name: 'page',
    data,
    opts: {
      // The same page of the same run is one job, however often it is asked for.
      jobId: `${run.id}-${place}`,
      parent: { id: run.id, queue: `${PREFIX}:${RUNS}` },
      attempts: 3,
      backoff: { type: 'exponential', delay: 2000 },
      ignoreDependencyOnFailure: true,
      removeOnComplete: true,
      removeOnFail: true,
    },
  };
}

/** Takes a run out of the queue, with the pages that still wait. */
export async function forget({ queue }: Engine, run: RunName): Promise<void> {
  try {
    await (await queue(RUNS).getJob(run.id))?.remove({ removeChildren: true });
  } catch {
    // The queue does not answer, or a page of it is open: that one is nobody's any more.
  }
}
