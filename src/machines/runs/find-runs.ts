import { UsageError } from '../../model/usage/usage-error.ts';
import { packageVersion } from '../../support/package-root.ts';
import type { ResultStore } from '../store/result-store.ts';
import { type RunFiles, runFiles } from './run-files.ts';
import { isRunId, runName } from './run-name.ts';
import type { RunPlan } from './run-plan.ts';

/** A run whose plan is in the store. */
export type PlannedRun = { files: RunFiles; plan: RunPlan };

/** The ids of the runs of a name that something is in the store of, the latest first. */
export async function idsOf(store: ResultStore, name: string): Promise<string[]> {
  const folders = await store.folders(`${runName(name)}/`);
  return folders.filter(isRunId).sort().reverse();
}

/** The latest runs of a name that were enqueued to their end, so many at most, the latest first. */
export async function latestRuns(
  store: ResultStore,
  name: string,
  secret: string | null,
  most: number,
): Promise<PlannedRun[]> {
  const found: PlannedRun[] = [];
  for (const id of await idsOf(store, name)) {
    if (found.length === most) break;
    const files = runFiles(store, { name, id }, secret);
    const plan = await files.readPlan();
    if (plan) found.push({ files, plan });
  }
  return found;
}

/** The latest run of a name. Throws a UsageError where there is none, or where it is of another version. */
export async function latestRun(
  store: ResultStore,
  name: string,
  secret: string | null,
): Promise<PlannedRun> {
  const [run] = await latestRuns(store, name, secret, 1);
  if (!run) throw new UsageError((say) => say.machines.noRun(name, store.shown));
  const { version } = run.plan;
  if (version !== packageVersion())
    throw new UsageError((say) => say.machines.otherVersion(name, version, packageVersion()));
  return run;
}
