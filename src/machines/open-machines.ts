import type { Baseline } from '../model/baseline.ts';
import type { PagedReport } from '../model/report.ts';
import type { Tell } from '../model/usage/usage.words.ts';
import { type CollectedInto, collectPages } from './collecting/collect-pages.ts';
import { waitForRun } from './collecting/wait-for-run.ts';
import type { WaitHooks } from './collecting/wait-hooks.ts';
import { openEngine } from './engine/open-engine.ts';
import { scheduleRun, unscheduleRun } from './nightly/schedule.ts';
import type { Enqueued, EnqueueHooks, EnqueueOptions } from './runs/enqueue-options.ts';
import { enqueueRun } from './runs/enqueue-run.ts';
import { latestRun } from './runs/find-runs.ts';
import { baselineIn } from './runs/run-plan.ts';
import { openStore } from './store/open-store.ts';
import { work } from './working/work.ts';
import type { WorkHooks, WorkOptions } from './working/work-options.ts';

/** Where many machines meet. */
export type MachinesOptions = {
  /** The address of the queue, `redis://host:6379`. */
  queue: string;
  /** Where results are kept, `file:/shared/folder` or `s3://bucket/prefix`. */
  store: string;
  /** What seals what must not lie in the open, and signs webhooks; null for nothing. */
  secret: string | null;
  /** How long a worker may say nothing before its pages are given to another, in milliseconds; default 30000. */
  lostAfterMs?: number;
};

/** What is told of the queue. */
export type MachinesHooks = {
  onNotice(tell: Tell): void;
  onConnected?(isConnected: boolean): void;
};

/** Runs that are spread over machines, as one of these takes part in them. All throw a UsageError for what the user can mend. */
export type Machines = {
  /** How sentences name the queue; without credentials. */
  queue: string;
  /** Finds the pages of a run, and asks workers for each. */
  enqueue(options: EnqueueOptions, hooks: EnqueueHooks): Promise<Enqueued>;
  /** Has workers enqueue a run whenever a cron pattern says so; returns when that is next. */
  schedule(options: EnqueueOptions, pattern: string): Promise<{ name: string; next: Date | null }>;
  /** Ends that; false where there was nothing to end. */
  unschedule(name: string): Promise<boolean>;
  /** Audits pages until it is told to stop; returns how many. */
  work(options: WorkOptions, hooks: WorkHooks): Promise<number>;
  /** Waits for the latest run of a name. */
  wait(name: string, hooks: WaitHooks): Promise<void>;
  /** The report of the latest run of a name, of what has come so far. */
  collect(name: string, baseline: BaselineOf, store: CollectedInto): Promise<PagedReport>;
  close(): Promise<void>;
};

/** What is known, for a run whose options may name a file of it. */
type BaselineOf = (named: string | undefined) => Promise<Baseline | null>;

/** Connects to the queue and opens the store. Throws a UsageError. */
export async function openMachines(
  { queue, store: place, secret, lostAfterMs }: MachinesOptions,
  hooks: MachinesHooks,
): Promise<Machines> {
  const store = await openStore(place);
  const engine = await openEngine(queue, hooks, lostAfterMs);
  const machinery = { engine, store, secret };
  const runOf = (name: string) => latestRun(store, name, secret);
  return {
    queue: engine.shown,
    enqueue: (options, enqueueHooks) => enqueueRun(machinery, options, enqueueHooks),
    schedule: (options, pattern) => scheduleRun(machinery, options, pattern),
    unschedule: (name) => unscheduleRun(machinery, name),
    work: (options, workHooks) => work(machinery, options, workHooks),
    wait: async (name, waitHooks) => waitForRun(machinery, await runOf(name), waitHooks),
    async collect(name, baselineOf, into) {
      const run = await runOf(name);
      return collectPages(run, await baselineOf(baselineIn(run.plan)), into);
    },
    async close() {
      await engine.close();
      await store.close();
    },
  };
}
