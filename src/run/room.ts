import { availableParallelism, freemem, totalmem } from 'node:os';
import { measureSlowness } from '../support/slowness.ts';

const SHORT_OF_MEMORY = 0.08;
const SHORT_OF_PROCESSORS = 4;
const LOOK_AGAIN_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/** Waits, within a limit, while memory or processors are short. */
export async function untilRoomy(isOver: () => boolean): Promise<void> {
  const start = performance.now();
  while (isShort() && !isOver() && performance.now() - start < LONGEST_WAIT_MS) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

function isShort(): boolean {
  return freemem() < totalmem() * SHORT_OF_MEMORY || measureSlowness() > SHORT_OF_PROCESSORS;
}

/** How many pages at once; `auto`: one more than the machine has processors, within reason: a page that comes to rest leaves its own idle. */
export function concurrencyOf(concurrency: number | 'auto'): number {
  return concurrency === 'auto' ? Math.min(availableParallelism() + 1, 8) : concurrency;
}
