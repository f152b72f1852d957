import type { EvidenceKind } from '../model/evidence.ts';
import { measureSlowness } from '../slowness.ts';
import { type Deadline, deadlineIn } from './within.ts';

/**
 * The time that a page's probes may take, in milliseconds: as long as the user allows on a quiet machine,
 * longer by as much as this one is slower at the moment.
 */
export type PageBudget = {
  /** What the user allows, and how many times slower than alone this process runs now. */
  allowedMs: number;
  slowness: number;
  deadline: Deadline;
  /** How long one probe may take: its share of the whole, and no longer than is left. */
  limitFor(kind: EvidenceKind): number;
};

/** No probe may use up what the others need. A probe that watches needs as long as it watches. */
const SHARES: Partial<Record<EvidenceKind, number>> = {
  textScaling: 0.5,
  skipLinks: 0.5,
  axe: 0.5,
  keyboard: 0.5,
  sizeControls: 0.5,
};
const USUAL_SHARE = 0.35;

/** Opens the budget of a page: from now on its time runs. */
export function openBudget(allowedMs: number): PageBudget {
  const slowness = measureSlowness();
  const deadline = deadlineIn(allowedMs * slowness);
  return {
    allowedMs,
    slowness,
    deadline,
    limitFor: (kind) =>
      Math.min(deadline.remaining(), allowedMs * slowness * (SHARES[kind] ?? USUAL_SHARE)),
  };
}
