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
