import type { EvidenceKind } from '../model/evidence.ts';
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

const WORK_MS = 4;
/** Slower than this no machine is taken to be. */
export const SLOWEST = 8;

/**
 * How many times longer than its own processor time a piece of work takes now, from 1 to 8: on a quiet
 * machine it gets a processor at once.
 */
export function measureSlowness(): number {
  const start = performance.now();
  const before = process.cpuUsage();
  let worked = 0;
  while (worked < WORK_MS) {
    const { user, system } = process.cpuUsage(before);
    worked = (user + system) / 1000;
    if (performance.now() - start > WORK_MS * SLOWEST) break;
  }
  const ratio = (performance.now() - start) / Math.max(worked, WORK_MS / SLOWEST);
  return Math.min(SLOWEST, Math.max(1, ratio));
}
