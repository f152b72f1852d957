import type { EvidenceKind, Probe } from '../model/evidence.ts';
import { firstLine } from './loading/load-errors.ts';
import type { PageBudget } from './loading/page-budget.ts';
import { within } from './within.ts';

/** Waits for a probe within its share of the page’s budget. What fails or takes too long says so; it never throws. */
export async function tryProbe(
  kind: EvidenceKind,
  running: Promise<unknown>,
  budget: PageBudget,
  share?: number,
): Promise<Probe<unknown>> {
  const limit = budget.limitFor(share);
  const ended = running.then(
    (value): Probe<unknown> => ({ status: 'ok', value }),
    (error): Probe<unknown> => ({ status: 'failed', reason: `${firstLine(error)}.` }),
  );
  try {
    return await within(ended, limit, probeName(kind));
  } catch {
    return outOfTime(kind, limit, budget);
  }
}

/** Less than this is no time to look at anything. */
const HARDLY_ANY_MS = 50;

function outOfTime(
  kind: EvidenceKind,
  limit: number,
  { allowedMs, slowness }: PageBudget,
): Probe<unknown> {
  const whole = `the ${inSeconds(allowedMs * slowness)} that the page has`;
  const what =
    limit < HARDLY_ANY_MS
      ? `${probeName(kind)} did not begin: those before it took ${whole}`
      : `${probeName(kind)} did not end within ${inSeconds(limit)} of ${whole}`;
  return {
    status: 'failed',
    reason: `${what}. Give pages longer with --page-budget, or audit fewer at once with --concurrency.`,
    outOfTime: true,
  };
}

function probeName(kind: EvidenceKind): string {
  return `The probe “${kind}”`;
}

function inSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
