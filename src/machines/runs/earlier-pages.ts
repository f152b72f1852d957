import type { PageTarget } from '../../targets/page-target.ts';
import type { PlannedRun } from './find-runs.ts';
import type { PlannedPage, RunPlan } from './run-plan.ts';

/** Finds where the run before has a page that may be as it was then: told so by what led to it, or to be seen by its files. */
export async function earlierPages(
  { files, plan: before }: PlannedRun,
  now: RunPlan,
): Promise<(page: PageTarget) => PlannedPage['earlier']> {
  if (before.version !== now.version || before.manner !== now.manner) return () => undefined;
  const placeOf = new Map<string, number>();
  for (let place = 0; place < before.total; place += 1) {
    const { page } = await files.readTarget(place);
    placeOf.set(page.url, place);
  }
  const { id } = files.run;
  const startedMs = Date.parse(before.startedAt);
  return ({ url, remote, changed }) => {
    const place = placeOf.get(url);
    const mayBe = !remote || (changed !== undefined && changed < startedMs);
    return place !== undefined && mayBe ? { id, place } : undefined;
  };
}
