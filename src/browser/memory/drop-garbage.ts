import type { Tab } from '../loading/tab.ts';

/** Looking at a usual page leaves far less behind. */
const MUCH_BYTES = 60 * 1024 * 1024;

/** Has what a look at a very large page left behind thrown away, before the next one adds to it. */
export async function dropGarbage({ session }: Pick<Tab, 'session'>): Promise<void> {
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  if (usedSize > MUCH_BYTES) await session.send('HeapProfiler.collectGarbage');
}
