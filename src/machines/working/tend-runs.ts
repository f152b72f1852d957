import { KnownError, toldError } from '../../model/usage/known-error.ts';
import type { AuditHooks } from '../../run/audit-hooks.ts';
import { EXPANDING, RUNS } from '../engine/queue-names.ts';
import type { Machinery } from '../machinery.ts';
import { endRun } from '../nightly/end-run.ts';
import { type DueData, enqueueDue } from '../nightly/schedule.ts';
import type { RunJobData } from '../runs/ask-for-pages.ts';
import { isRunName } from './open-runs.ts';
import { takeJob } from './taken-job.ts';
import type { WorkLog } from './work-log.ts';

type WorkTell = Parameters<WorkLog>[0]['tell'];

const ANOTHER_TIME_MS = 10_000;

/** Sees to one run that has ended, if there is any. */
export async function tendEnded(machinery: Machinery, token: string, log: WorkLog): Promise<void> {
  const taken = await takeJob(machinery.engine, RUNS, token);
  if (!taken) return;
  const { run } = taken.job.data as Partial<RunJobData>;
  // What ended its workers three times would end this one too.
  if (!isRunName(run) || taken.isGivenUp) return taken.done();
  try {
    await endRun(machinery, run, log);
  } catch (error) {
    // Another worker has its version, or its secret.
    if (error instanceof KnownError) return taken.giveBack(ANOTHER_TIME_MS);
    return taken.failed(error);
  }
  return taken.done();
}

/** Enqueues one run that is due, if there is any. */
export async function tendDue(
  machinery: Machinery,
  token: string,
  hooks: AuditHooks,
  log: WorkLog,
): Promise<void> {
  const taken = await takeJob(machinery.engine, EXPANDING, token);
  if (!taken) return;
  const { name } = taken.job.data as Partial<DueData>;
  if (typeof name !== 'string') return taken.done();
  const fields = { run: name };
  const notEnqueued = (tell: WorkTell) =>
    log({ level: 'error', event: 'run-not-enqueued', fields, tell });
  if (taken.isGivenUp) {
    notEnqueued((say) => say.machines.notExpanded(name, say.machines.workersLost(taken.losses)));
    return taken.done();
  }
  log({ level: 'info', event: 'run-due', fields, tell: (say) => say.machines.expanding(name) });
  try {
    const tell = (words: WorkTell) =>
      log({ level: 'info', event: 'run-found', fields, tell: words });
    await enqueueDue(machinery, { name }, { ...hooks, tell });
  } catch (error) {
    notEnqueued((say) => say.machines.notExpanded(name, toldError(error, say)));
    return taken.failed(error);
  }
  return taken.done();
}
