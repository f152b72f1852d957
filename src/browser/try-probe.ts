import type { Probe, ProbedKind } from '../model/evidence.ts';
import { reasonOf } from '../support/reason-of.ts';
import { within } from '../support/within.ts';
import type { PageBudget } from './loading/page-budget.ts';

/** Waits for a probe within its share of the page’s budget. What fails or takes too long says so; it never throws. */
export async function tryProbe(
  kind: ProbedKind,
  running: Promise<unknown>,
  budget: PageBudget,
  share?: number,
): Promise<Probe<unknown>> {
  const limit = budget.limitFor(share);
  const ended = running.then(
    (value): Probe<unknown> => ({ status: 'ok', value }),
    (error): Probe<unknown> => ({
      status: 'failed',
      why: { code: 'broke-off', detail: reasonOf(error) },
    }),
  );
  try {
    return await within(ended, limit, kind);
  } catch {
    return outOfTime(limit, budget);
  }
}

/** Less than this is no time to look at anything. */
const HARDLY_ANY_MS = 50;

function outOfTime(limit: number, { allowedMs, slowness }: PageBudget): Probe<unknown> {
  const pageMs = Math.round(allowedMs * slowness);
  const why =
    limit < HARDLY_ANY_MS
      ? ({ code: 'not-begun', pageMs } as const)
      : ({ code: 'cut-short', afterMs: Math.round(limit), pageMs } as const);
  return { status: 'failed', why };
}
