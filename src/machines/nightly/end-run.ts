import type { PagedReport } from '../../model/report.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import { openJournal } from '../../run/journal/open-journal.ts';
import { reasonOf } from '../../support/reason-of.ts';
import { reportOf } from '../latest-reports.ts';
import type { Machinery } from '../machinery.ts';
import { forget } from '../runs/ask-for-pages.ts';
import { idsOf, type PlannedRun } from '../runs/find-runs.ts';
import { runFiles } from '../runs/run-files.ts';
import type { RunName } from '../runs/run-name.ts';
import type { WorkLog } from '../working/work-log.ts';
import { browserKey, requireVersion } from '../working/worked-run.ts';
import { notify } from './notify.ts';

/** So many runs of a name are kept: two to compare, and one that is going on. */
const KEPT_RUNS = 3;

/**
 * Sees to the end of a run: says when it was, takes earlier runs of its name away, and tells the webhook. May be done
 * twice. Throws where the webhook does not take it.
 */
export async function endRun(machinery: Machinery, run: RunName, log: WorkLog): Promise<void> {
  const files = runFiles(machinery.store, run, machinery.secret);
  const plan = await files.readPlan();
  if (!plan) throw new UsageError((say) => say.machines.notInStore(machinery.store.shown));
  requireVersion(run, plan.version);
  if (!(await files.readEnd())) await files.writeEnd({ endedAt: new Date().toISOString() });
  await machinery.engine.redis.del(browserKey(run));
  await removeOlder(machinery, run, log);
  await tellWebhook(machinery, { files, plan }, log);
  const fields = { run: run.name, id: run.id };
  log({
    level: 'info',
    event: 'run-ended',
    fields,
    tell: (say) => say.machines.runEnded(run.name),
  });
}

async function removeOlder(machinery: Machinery, { name }: RunName, log: WorkLog): Promise<void> {
  const { store, engine } = machinery;
  for (const id of (await idsOf(store, name)).slice(KEPT_RUNS)) {
    await forget(engine, { name, id });
    await runFiles(store, { name, id }, null).remove();
    const fields = { run: name, id };
    log({ level: 'info', event: 'run-removed', fields, tell: (say) => say.machines.removed(id) });
  }
}

async function tellWebhook({ secret }: Machinery, run: PlannedRun, log: WorkLog): Promise<void> {
  const { run: named } = run.files;
  const fields = { run: named.name, id: named.id };
  const { notify: url } = await run.files.readSecrets();
  if (url === null || secret === null) return;
  try {
    await withReport(run, (report) => notify(url, secret, named, report));
  } catch (error) {
    const reason = reasonOf(error);
    const tell = (say: Parameters<Parameters<WorkLog>[0]['tell']>[0]) =>
      say.machines.notNotified(named.name, reason);
    log({ level: 'warn', event: 'webhook-failed', fields: { ...fields, reason }, tell });
    throw error;
  }
  log({
    level: 'info',
    event: 'webhook-told',
    fields,
    tell: (say) => say.machines.notified(named.name),
  });
}

/** The pages of a large run are more than memory is for. */
async function withReport(
  run: PlannedRun,
  use: (report: PagedReport) => Promise<void>,
): Promise<void> {
  const journal = openJournal();
  try {
    await use(await reportOf(run, journal));
  } finally {
    journal.close();
  }
}
