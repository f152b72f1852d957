import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULTS } from '../../model/audit-options.ts';
import { KnownError, toldError } from '../../model/usage/known-error.ts';
import type { AuditHooks } from '../../run/audit-hooks.ts';
import type { Hand, PageAuditor } from '../../run/page-auditor.ts';
import { concurrencyOf, untilRoomy } from '../../run/room.ts';
import { unlessAborted } from '../../support/unless-aborted.ts';
import type { Machinery } from '../machinery.ts';
import type { PageJobData } from '../runs/ask-for-pages.ts';
import { createLanes, type Lanes } from './alone.ts';
import { createOpenRuns, isRunName, type OpenRuns } from './open-runs.ts';
import { workOnPage } from './page-work.ts';
import { type TakenJob, takeJob } from './taken-job.ts';
import { tendDue, tendEnded } from './tend-runs.ts';
import type { WorkHooks, WorkOptions } from './work-options.ts';
import type { WorkedRun } from './worked-run.ts';

/** A worker has nobody to wait for, and looks again after so long. */
const LOOK_MS = 1000;
const NOT_OURS_MS = 5000;
const HELD_MS = 1000;
const ANSWER_MS = 3000;
/** So many jobs in a row that came to nothing: it is the machine, and not the pages. */
const MOST_FAILURES = 6;

type Working = {
  machinery: Machinery;
  options: WorkOptions;
  hooks: WorkHooks;
  runs: OpenRuns;
  lanes: Lanes;
  /** Told apart from all other workers. */
  id: string;
  taken: number;
  open: number;
  done: number;
  failures: number;
  /** What is wrong with this machine; null while nothing is. */
  broken: unknown;
};

/**
 * Takes pages from the queue and audits them until it is told to stop; returns how many. Throws what keeps this machine
 * from auditing at all.
 */
export async function work(
  machinery: Machinery,
  options: WorkOptions,
  hooks: WorkHooks,
): Promise<number> {
  const { concurrency: _, ...own } = options;
  const auditHooks: AuditHooks = {
    onNotice: (message) =>
      hooks.log({ level: 'info', event: 'notice', fields: {}, tell: () => message }),
  };
  const runs = createOpenRuns(machinery, own, auditHooks, hooks.log);
  const working: Working = {
    ...{ machinery, options, hooks, runs, lanes: createLanes() },
    ...{
      id: randomBytes(6).toString('hex'),
      taken: 0,
      open: 0,
      done: 0,
      failures: 0,
      broken: null,
    },
  };
  const slots = concurrencyOf(options.concurrency ?? DEFAULTS.concurrency);
  try {
    await Promise.all([
      tend(working, auditHooks),
      ...Array.from({ length: slots }, (_, at) => workInSlot(working, at)),
    ]);
  } finally {
    await runs.close();
  }
  if (working.broken) throw working.broken;
  return working.done;
}

function isOver({ hooks, broken }: Working): boolean {
  return hooks.signal.aborted || broken !== null;
}

/** Looks which runs are going on, and sees to those that begin and end. What the queue does not answer is asked again. */
async function tend(working: Working, auditHooks: AuditHooks): Promise<void> {
  const { machinery, hooks, runs } = working;
  while (!isOver(working)) {
    try {
      await unlessStopped(tendOnce(), hooks.signal);
    } catch (error) {
      tellOfFault(working, error);
    }
    await rest(working);
  }
  async function tendOnce() {
    await runs.look();
    await tendEnded(machinery, tokenOf(working), hooks.log);
    await tendDue(machinery, tokenOf(working), auditHooks, hooks.log);
  }
}

/** Null where a queue that is asked has not answered some time after the worker was told to stop. */
async function unlessStopped<T>(asking: Promise<T>, stop: AbortSignal): Promise<T | null> {
  const first = await unlessAborted(asking, stop);
  if (first !== 'aborted') return first;
  return Promise.race([asking, pause(ANSWER_MS, null, { ref: false })]);
}

function tellOfFault({ machinery, hooks }: Working, error: unknown): void {
  const tell = error instanceof KnownError ? error.tell : machinery.engine.faultOf(error);
  hooks.log({ level: 'warn', event: 'fault', fields: {}, tell });
}

function tokenOf(working: Working): string {
  working.taken += 1;
  return `${working.id}:${working.taken}`;
}

async function rest({ hooks }: Working): Promise<void> {
  await pause(LOOK_MS, null, { signal: hooks.signal }).catch(() => undefined);
}

/** Somebody who audits for a run. */
type Hired = { auditor: PageAuditor; hand: Hand };

async function workInSlot(working: Working, at: number): Promise<void> {
  let hired: Hired | null = null;
  const handFor = async (worked: WorkedRun): Promise<Hand> => {
    const { auditor } = worked;
    if (hired?.auditor !== auditor) {
      await hired?.hand.close();
      hired = { auditor, hand: auditor.hire() };
    }
    return hired.hand;
  };
  while (!isOver(working)) {
    // All but the first give way while the machine is short of something.
    if (at > 0 && isAuto(working)) await untilRoomy(() => isOver(working));
    const isClosed = isOver(working) || working.lanes.isHeld();
    const taken = isClosed ? null : await nextJob(working, at);
    if (taken) await workOnJob(working, taken, handFor);
    else await rest(working);
  }
  await (hired as Hired | null)?.hand.close();
}

function isAuto({ options: { concurrency = DEFAULTS.concurrency } }: Working): boolean {
  return concurrency === 'auto';
}

/** The next job of any host; each slot begins its round elsewhere. */
async function nextJob(working: Working, at: number): Promise<TakenJob | null> {
  const queues = working.runs.queues();
  for (const step of queues.keys()) {
    const queue = queues[(step + at + working.taken) % queues.length] ?? '';
    try {
      const taking = takeJob(working.machinery.engine, queue, tokenOf(working));
      const taken = await unlessStopped(taking, working.hooks.signal);
      if (taken) return taken;
    } catch (error) {
      tellOfFault(working, error);
      return null;
    }
  }
  return null;
}

async function workOnJob(
  working: Working,
  taken: TakenJob,
  handFor: (worked: WorkedRun) => Promise<Hand>,
): Promise<void> {
  const { run, place } = taken.job.data as Partial<PageJobData>;
  if (!isRunName(run) || typeof place !== 'number') return taken.done();
  // What waited in hand would be lost with a page that ends the worker, and be taken for one that does.
  if (working.lanes.isHeld()) return putBack(working, taken, HELD_MS);
  const lane = taken.losses > 0 ? working.lanes.alone : working.lanes.beside;
  countOpen(working, 1);
  try {
    const isOurs = await lane(() =>
      working.runs.use(run, async (worked) => {
        const { machinery, hooks } = working;
        const hand = await handFor(worked);
        const work = { machinery, worked, hand, log: hooks.log, stopping: hooks.signal };
        const pages = await workOnPage(work, taken, place);
        hooks.onPages?.(pages);
        working.done += 1;
        working.failures = 0;
        return true;
      }),
    );
    if (isOurs === null) await putBack(working, taken, NOT_OURS_MS);
  } catch (error) {
    await failed(working, taken, { run, place }, error);
  } finally {
    countOpen(working, -1);
  }
}

/** Puts a job back, and takes no other for a moment: where this machine's clock is ahead, that would be the same. */
async function putBack(working: Working, taken: TakenJob, afterMs: number): Promise<void> {
  await taken.giveBack(afterMs);
  await rest(working);
}

function countOpen(working: Working, change: number): void {
  working.open += change;
  working.hooks.onOpen?.(working.open);
}

async function failed(
  working: Working,
  taken: TakenJob,
  { run, place }: PageJobData,
  error: unknown,
): Promise<void> {
  working.failures += 1;
  working.hooks.log({
    level: 'error',
    event: 'page-failed',
    fields: { run: run.name, place },
    tell: (say) => say.machines.jobFailed(run.name, place, toldError(error, say)),
  });
  await taken.failed(error);
  if (working.failures >= MOST_FAILURES) working.broken = error;
}
