import { measureSlowness } from '../../support/slowness.ts';
import { type Deadline, deadlineIn } from '../../support/within.ts';

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
  limitFor(share?: number): number;
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
    limitFor: (share = USUAL_SHARE) => Math.min(deadline.remaining(), allowedMs * slowness * share),
  };
}
