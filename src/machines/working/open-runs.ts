import type { AuditHooks } from '../../run/audit-hooks.ts';
import { RUNS } from '../engine/queue-names.ts';
import type { Machinery } from '../machinery.ts';
import type { RunJobData } from '../runs/ask-for-pages.ts';
import type { RunName } from '../runs/run-name.ts';
import { isRunId } from '../runs/run-name.ts';
import type { WorkLog } from './work-log.ts';
import type { OwnWays } from './work-options.ts';
import { openWorkedRun, refusalOf, requireVersion, type WorkedRun } from './worked-run.ts';

/** The runs that are going on, as far as this worker takes part in them. */
export type OpenRuns = {
  /** The queues that pages of them wait in. */
  queues(): readonly string[];
  /** Does something with a run, which stays open meanwhile; null where this worker takes no pages of it. */
  use<T>(run: RunName, work: (worked: WorkedRun) => Promise<T>): Promise<T | null>;
  /** Looks which runs are going on now, and lets go of those that are over. */
  look(): Promise<void>;
  close(): Promise<void>;
};

/** No run is open yet. */
export function createOpenRuns(
  machinery: Machinery,
  own: OwnWays,
  hooks: AuditHooks,
  log: WorkLog,
): OpenRuns {
  const refusals = createRefusals(log);
  const opened = new Map<string, Promise<WorkedRun>>();
  const inUse = new Map<string, number>();
  let going = new Map<string, RunJobData>();
  const open = async (run: RunName) => {
    if (refusals.has(run)) return null;
    const opening = opened.get(run.id) ?? openWorkedRun(machinery, run, own, hooks);
    opened.set(run.id, opening);
    return opening.catch((error) => {
      opened.delete(run.id);
      refusals.add(run, error);
      return null;
    });
  };
  const letGoOf = async (ids: readonly string[]) => {
    for (const id of ids) {
      const run = opened.get(id);
      opened.delete(id);
      await (await run?.catch(() => null))?.auditor.close();
    }
  };
  return {
    queues: () => queuesOf([...going.values()].filter(({ run }) => !refusals.has(run))),
    async use(run, work) {
      inUse.set(run.id, (inUse.get(run.id) ?? 0) + 1);
      try {
        const worked = await open(run);
        return worked && (await work(worked));
      } finally {
        inUse.set(run.id, (inUse.get(run.id) ?? 1) - 1);
      }
    },
    async look() {
      going = await goingRuns(machinery);
      for (const { run, version } of going.values()) refusals.addIfOther(run, version);
      // A queue that has lost a run may be asked for it again.
      await letGoOf([...opened.keys()].filter((id) => !going.has(id) && !inUse.get(id)));
    },
    close: () => letGoOf([...opened.keys()]),
  };
}

/** What keeps a worker from a run may be over after so long: a store that was away, a file that was missing. */
const TRY_AGAIN_MS = 5 * 60_000;

/** The runs that this worker takes no pages of for now; each is told once. */
function createRefusals(log: WorkLog) {
  /** When each was refused last. */
  const refused = new Map<string, number>();
  /** Throws what is wrong with this machine, and not with the run. */
  const add = (run: RunName, error: unknown) => {
    const tell = refusalOf(run, error);
    if (tell === null) throw error;
    const isTold = refused.has(run.id);
    refused.set(run.id, performance.now());
    if (isTold) return;
    log({ level: 'warn', event: 'run-refused', fields: { run: run.name, id: run.id }, tell });
  };
  return {
    has: ({ id }: RunName) =>
      performance.now() - (refused.get(id) ?? Number.NEGATIVE_INFINITY) < TRY_AGAIN_MS,
    add,
    /** Refuses a run of another version than this. */
    addIfOther(run: RunName, version: string) {
      try {
        requireVersion(run, version);
      } catch (error) {
        add(run, error);
      }
    },
  };
}

async function goingRuns({ engine }: Machinery): Promise<Map<string, RunJobData>> {
  const jobs = await engine.queue(RUNS).getJobs(['waiting-children']);
  const runs = jobs.flatMap(({ data }): RunJobData[] => (isRunJob(data) ? [data] : []));
  return new Map(runs.map((run) => [run.run.id, run]));
}

/** Each once. */
function queuesOf(runs: readonly RunJobData[]): string[] {
  return [...new Set(runs.flatMap(({ hosts }) => hosts.map(({ queue }) => queue)))];
}

/** Others may write to the queue too. */
function isRunJob(data: unknown): data is RunJobData {
  const { run, hosts } = (data ?? {}) as Partial<RunJobData>;
  return isRunName(run) && Array.isArray(hosts);
}

export function isRunName(run: Partial<RunName> | undefined): run is RunName {
  return typeof run?.name === 'string' && typeof run.id === 'string' && isRunId(run.id);
}
