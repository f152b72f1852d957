import type { Evidence, ProbedKind } from '../../model/evidence.ts';
import type { GatherOptions } from '../gather-evidence.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { openBudget } from '../loading/page-budget.ts';
import { noteSamples } from '../note-samples.ts';
import { LOOKS, PROBES } from '../probes.ts';
import { tryProbe } from '../try-probe.ts';

/**
 * Runs of the probes that are needed those that leave a page as it is. It is neither brought to rest nor answered
 * for: it is judged as it stands. All of them together may take `budgetMs`, longer on a machine that is busy.
 */
export async function lookAt(
  page: LoadedPage,
  options: Pick<GatherOptions, 'needs' | 'axe' | 'reading'>,
  budgetMs: number,
  timings: Record<string, number>,
): Promise<Evidence['probes']> {
  const budget = openBudget(budgetMs);
  const probes: Partial<Record<ProbedKind, unknown>> = {};
  for (const kind of LOOKS.filter((one) => options.needs.has(one))) {
    const start = performance.now();
    const { run, share } = PROBES[kind];
    const probe = await tryProbe(kind, run(page, options), budget, share);
    await noteSamples(page, probe, budget.deadline);
    probes[kind] = probe;
    timings[kind] = Math.round(performance.now() - start);
  }
  // Each kind has what its own probe brought, which the loop over all of them does not know.
  return probes as Evidence['probes'];
}
