import type { Job } from 'bullmq';
import { KnownError } from '../../model/usage/known-error.ts';
import type { UsageWords } from '../../model/usage/usage.words.ts';
import { hostOf } from '../../run/host-turns.ts';
import { unlessAborted } from '../../support/unless-aborted.ts';
import { within } from '../../support/within.ts';
import { pagesOf, RUNS, SEALING } from '../engine/queue-names.ts';
import type { Machinery } from '../machinery.ts';
import { askForPages } from '../runs/ask-for-pages.ts';
import type { PlannedRun } from '../runs/find-runs.ts';
import type { WaitHooks } from './wait-hooks.ts';

const LOOK_MS = 500;
const ANSWER_MS = 20_000;
const END_MS = 5000;
/** Redis lists all its clients for it. */
const COUNT_MS = 5000;
/** So long may it take to ask for all pages of a run. */
const SEALING_MS = 120_000;
const PATIENCE_MS = 15 * 60_000;
/** After so long without one, that no worker has been seen is told. */
const ALONE_MS = 10_000;

type Waiting = {
  machinery: Machinery;
  run: PlannedRun;
  hooks: WaitHooks;
  startedMs: number;
  /** How many were done when the waiting began, and lately, and when that last grew. */
  first: number | null;
  done: number;
  grewMs: number;
  /** How many workers were seen, and when they were counted. */
  workers: number;
  countedMs: number;
  isAloneTold: boolean;
  /** When the last page was seen to be done; null before. */
  pagesDoneMs: number | null;
};

/**
 * Waits until all pages of a run are done. What the queue has lost is asked for again; where nothing comes for too long
 * it gives up, and says so. Throws a KnownError where the waiting is ended; the run goes on.
 */
export async function waitForRun(
  machinery: Machinery,
  run: PlannedRun,
  hooks: WaitHooks,
): Promise<void> {
  const now = performance.now();
  const waiting: Waiting = {
    ...{ machinery, run, hooks, startedMs: now, grewMs: now },
    ...{ workers: 0, countedMs: Number.NEGATIVE_INFINITY },
    ...{ first: null, done: 0, isAloneTold: false, pagesDoneMs: null },
  };
  while (!(await isOver(waiting))) {
    if (hooks.signal?.aborted) throw interrupted(run);
    if (performance.now() - waiting.grewMs > (hooks.patienceMs ?? PATIENCE_MS)) {
      await giveUp(waiting);
      return;
    }
    await unlessAborted(new Promise((resolve) => setTimeout(resolve, LOOK_MS)), hooks.signal);
  }
}

function interrupted({ files }: PlannedRun): KnownError {
  return new KnownError((say) => say.machines.interrupted(files.run.name));
}

/** Whether the last page is done; false too while the queue does not answer. */
async function isOver(waiting: Waiting): Promise<boolean> {
  try {
    return await within(look(waiting), ANSWER_MS, 'The queue');
  } catch (error) {
    if (error instanceof KnownError) throw error;
    // The connection tells when it is lost and found, and patience has its end.
    return false;
  }
}

async function look(waiting: Waiting): Promise<boolean> {
  const { machinery, run } = waiting;
  const { id } = run.files.run;
  const job: Job | undefined = await machinery.engine.queue(RUNS).getJob(id);
  if (!job) return askAgain(waiting, (say, missing) => say.machines.forgotten(missing));
  const state = await job.getState();
  if (state !== 'waiting-children') return isEnded(waiting, state);
  if (await isLeftUnsealed(waiting))
    return askAgain(waiting, (say, missing) => say.machines.unfinished(id, missing));
  const { processed = 0, ignored = 0 } = await job.getDependenciesCount({
    processed: true,
    ignored: true,
  });
  await tellProgress(waiting, processed + ignored);
  return false;
}

/** A worker sees to the end of a run whose pages are done; for that one waits a moment. */
function isEnded(waiting: Waiting, state: string): boolean {
  // It was lost just now, which the next look will tell.
  if (state === 'unknown') return false;
  waiting.pagesDoneMs ??= performance.now();
  const isSeenTo = state !== 'waiting' && state !== 'active';
  return isSeenTo || performance.now() - waiting.pagesDoneMs > END_MS;
}

async function tellProgress(waiting: Waiting, done: number): Promise<void> {
  const { machinery, run, hooks } = waiting;
  const now = performance.now();
  // A run that was asked for again counts anew.
  if (done !== waiting.done) waiting.grewMs = now;
  waiting.first ??= done;
  waiting.done = done;
  const minutes = (now - waiting.startedMs) / 60_000;
  const perMinute = minutes > 0 ? Math.round((done - waiting.first) / minutes) : 0;
  if (now - waiting.countedMs > COUNT_MS) {
    waiting.countedMs = now;
    waiting.workers = await machinery.engine.queue(RUNS).getWorkersCount();
  }
  const { workers } = waiting;
  if (workers === 0 && !waiting.isAloneTold && now - waiting.startedMs > ALONE_MS) {
    waiting.isAloneTold = true;
    hooks.tell((say) => say.machines.nobodyWorks(machinery.engine.shown));
  }
  hooks.onProgress?.({ done, total: run.plan.total, perMinute, workers });
}

/** Whether whoever enqueued the run is gone, and some of its pages were never asked for. */
async function isLeftUnsealed({ machinery, run, hooks, startedMs }: Waiting): Promise<boolean> {
  const patienceMs = hooks.patienceMs ?? PATIENCE_MS;
  const isLate = performance.now() - startedMs > Math.min(SEALING_MS, patienceMs / 2);
  const seal = isLate ? await machinery.engine.queue(SEALING).getJob(run.files.run.id) : null;
  return (seal ?? null) !== null;
}

/** Asks again for what is missing of a run that the queue does not have whole; true where that is nothing. */
async function askAgain(
  { machinery, run, hooks }: Waiting,
  told: (say: UsageWords, missing: number) => string,
): Promise<boolean> {
  const { files, plan } = run;
  if (await files.readEnd()) return true;
  const missing = await missingPlaces(run);
  if (missing.length === 0) return true;
  const queues = new Map<number, string>();
  for (const place of missing) {
    const { page } = await files.readTarget(place);
    queues.set(
      place,
      page.folder === undefined ? pagesOf(hostOf({ ...page, address: page.at })) : pagesOf(''),
    );
  }
  hooks.tell((say) => told(say, missing.length));
  await askForPages(machinery.engine, files.run, plan, missing, (place) => queues.get(place) ?? '');
  return false;
}

async function missingPlaces({ files, plan }: PlannedRun): Promise<number[]> {
  const there = await files.places();
  return Array.from({ length: plan.total }, (_, place) => place).filter(
    (place) => !there.has(place),
  );
}

async function giveUp({ run, hooks }: Waiting): Promise<void> {
  const missing = (await missingPlaces(run)).length;
  const minutes = Math.round((hooks.patienceMs ?? PATIENCE_MS) / 6000) / 10;
  if (missing > 0) hooks.tell((say) => say.machines.gaveUp(missing, minutes));
}
