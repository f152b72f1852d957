import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something holds that nothing tells of, such as a process that is gone; throws after `ms`. */
export async function until(holds: () => boolean, ms: number): Promise<void> {
  const start = performance.now();
  while (!holds()) {
    if (performance.now() - start > ms) throw new Error(`It did not come to hold in ${ms} ms`);
    await pause(20);
  }
}

/** The same of something that has to be asked for. */
export async function untilTrue(holds: () => Promise<boolean>, ms: number): Promise<void> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > ms) throw new Error(`It did not come to hold in ${ms} ms`);
    await pause(50);
  }
}
