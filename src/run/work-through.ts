import type { BrowserSource } from '../browser/finding/browser-source.ts';
import type { Listener } from '../listening/listener.ts';
import { unlessAborted } from '../support/unless-aborted.ts';
import { createHostTurns, type HostTurns, type Politeness } from './host-turns.ts';
import type { PageJob } from './page-job.ts';
import type { PageOutcome } from './page-outcome.ts';
import { createWorker, type PageWorker } from './page-worker.ts';
import { concurrencyOf, untilRoomy } from './room.ts';
import { better, isOutOfTime } from './short-of-time.ts';

/** Jobs to be done, and what is done with each outcome. */
export type Work = {
  jobs: readonly PageJob[];
  /** The places of jobs that are done already. */
  done: ReadonlySet<number>;
  source: BrowserSource;
  /** What hears the pages too; null for nobody. */
  listener: Listener | null;
  signal: AbortSignal | undefined;
  /** How many pages at once; `auto` goes by the machine, also while it works. */
  concurrency: number | 'auto';
  /** What hosts of others are spared. */
  politeness: Politeness;
  conclude(position: number, job: PageJob, outcome: PageOutcome): Promise<void>;
  /** Concludes a job that led to the page of another; false where that one was not audited. */
  concludeAsSame(position: number, job: PageJob, outcome: PageOutcome): boolean;
};

type Course = {
  turns: HostTurns;
  isBroken: boolean;
  /** Outcomes with a part that ran out of time, by their job’s position. */
  shortOfTime: Map<number, PageOutcome>;
  /** Those that led to a page which another job audits. */
  same: Map<number, PageOutcome>;
};

/**
 * Does all jobs, several at once. Pages of which a part ran out of time are tried once more, alone, when
 * the others are done. Ends early where the signal is given; throws what went wrong outside the pages.
 */
export async function workThrough(work: Work): Promise<void> {
  const left = [...work.jobs.entries()].filter(([position]) => !work.done.has(position));
  const course: Course = {
    turns: createHostTurns(left, work.politeness),
    isBroken: false,
    shortOfTime: new Map(),
    same: new Map(),
  };
  const count = Math.min(concurrencyOf(work.concurrency), left.length);
  await allOrFirstError(Array.from({ length: count }, (_, at) => workOn(work, course, at)));
  if (course.shortOfTime.size > 0) await withWorker(work, (one) => tryOnceMore(work, course, one));
  if (course.same.size > 0) await withWorker(work, (one) => concludeSame(work, course, one));
}

async function workOn(work: Work, course: Course, at: number): Promise<void> {
  try {
    await withWorker(work, (worker) => takeJobs(work, course, worker, at));
  } catch (error) {
    course.isBroken = true;
    throw error;
  }
}

async function withWorker(
  { source, listener, signal }: Work,
  use: (worker: PageWorker) => Promise<void>,
): Promise<void> {
  const worker = createWorker(source, listener, signal);
  try {
    await use(worker);
  } finally {
    await worker.close();
  }
}

async function takeJobs(work: Work, course: Course, worker: PageWorker, at: number): Promise<void> {
  for (;;) {
    const next = await nextJob(work, course, at);
    if (next === null) return;
    const [position, job] = next;
    const outcome = await unlessAborted(worker.audit(job), work.signal);
    course.turns.done(job);
    if (outcome === 'aborted') return;
    const later = putOff(work, course, outcome);
    if (later) later.set(position, outcome);
    else await work.conclude(position, job, outcome);
  }
}

/** Where an outcome is put that more is done about when the other jobs are done; null for one that is final. */
function putOff(
  { jobs }: Work,
  { same, shortOfTime }: Course,
  outcome: PageOutcome,
): Map<number, PageOutcome> | null {
  if ('sameAs' in outcome) return same;
  return jobs.length > 1 && isOutOfTime(outcome) ? shortOfTime : null;
}

/** Null at the end. All workers but the first give way while the machine is short of something. */
async function nextJob(
  { signal, concurrency }: Work,
  course: Course,
  at: number,
): Promise<[number, PageJob] | null> {
  const isOver = () => (signal?.aborted ?? false) || course.isBroken;
  if (concurrency === 'auto' && at > 0) await untilRoomy(isOver);
  while (!isOver()) {
    const next = course.turns.next();
    if (next === null || !('wait' in next)) return next;
    await untilTurn(next.wait, course.turns, signal);
  }
  return null;
}

/** Waits until a host is free again: a page of it is closed, or its pause is over. */
async function untilTurn(
  pauseMs: number | null,
  turns: HostTurns,
  signal: AbortSignal | undefined,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise<void>((resolve) => {
    if (pauseMs !== null) timer = setTimeout(resolve, pauseMs);
  });
  await unlessAborted(Promise.race([pause, turns.changed()]), signal);
  clearTimeout(timer);
}

/** The better outcome counts. */
async function tryOnceMore(work: Work, course: Course, worker: PageWorker): Promise<void> {
  for (const [position, first] of course.shortOfTime) {
    const job = work.jobs[position];
    if (!job) continue;
    const isOver = work.signal?.aborted ?? false;
    const again = isOver ? 'aborted' : await unlessAborted(worker.audit(job), work.signal);
    await work.conclude(position, job, again === 'aborted' ? first : better(first, again));
  }
}

/** What led to a page that was not audited after all is audited itself. */
async function concludeSame(work: Work, course: Course, worker: PageWorker): Promise<void> {
  for (const [position, outcome] of course.same) {
    const job = work.jobs[position];
    if (!job || work.concludeAsSame(position, job, outcome) || work.signal?.aborted) continue;
    const own = await unlessAborted(worker.audit({ ...job, arrivals: null }), work.signal);
    if (own !== 'aborted') await work.conclude(position, job, own);
  }
}

/** Waits for all of them, so that none is at work in a browser that is closed under it; then throws the first error. */
async function allOrFirstError(running: Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(running);
  const failure = results.find((result) => result.status === 'rejected');
  if (failure) throw failure.reason;
}
