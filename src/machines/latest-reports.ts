import { readBaseline } from '../baseline/baseline-file.ts';
import type { PagedReport } from '../model/report.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import type { RunStore } from '../report/store.ts';
import { collectPages } from './collecting/collect-pages.ts';
import { latestRuns, type PlannedRun } from './runs/find-runs.ts';
import { baselineIn } from './runs/run-plan.ts';
import { openStore } from './store/open-store.ts';

/** Two runs of a name, the one before and the latest. */
type Two<T> = { old: T; new: T };

/** The reports of the last two runs of a name in a store, and their ids. Throws a UsageError where there are not two. */
export async function latestReports(
  place: string,
  name: string,
  secret: string | null,
  into: Two<RunStore>,
): Promise<{ reports: Two<PagedReport>; names: Two<string> }> {
  const store = await openStore(place);
  try {
    const [latest, before] = await latestRuns(store, name, secret, 2);
    if (!latest) throw new UsageError((say) => say.machines.noRun(name, store.shown));
    if (!before) throw new UsageError((say) => say.machines.onlyOneRun(name, store.shown));
    return {
      reports: { old: await reportOf(before, into.old), new: await reportOf(latest, into.new) },
      names: { old: before.files.run.id, new: latest.files.run.id },
    };
  } finally {
    await store.close();
  }
}

/** The report of a run, with the baseline that it was asked for with. */
export async function reportOf(run: PlannedRun, into: RunStore): Promise<PagedReport> {
  const file = baselineIn(run.plan);
  return collectPages(run, file === undefined ? null : await readBaseline(file), into);
}
