import type { CDPSession } from 'puppeteer-core';
import type { Tab } from '../loading/tab.ts';

/** Looking at a usual page leaves far less behind. */
const MUCH_BYTES = 100 * 1024 * 1024;

/** What was left when it was last thrown away, which takes a second on a very large page. */
const kept = new WeakMap<CDPSession, number>();

/** Has what looks at a very large page left behind thrown away, before the next one adds to it. */
export async function dropGarbage({ session }: Pick<Tab, 'session'>): Promise<void> {
  if ((await bytesIn(session)) < (kept.get(session) ?? 0) + MUCH_BYTES) return;
  // The tree of what assistive technology gets is as large as the page's own, and is kept until then.
  await session.send('Accessibility.disable');
  await session.send('HeapProfiler.collectGarbage');
  kept.set(session, await bytesIn(session));
}

async function bytesIn(session: CDPSession): Promise<number> {
  const { usedSize, embedderHeapUsedSize, backingStorageSize } =
    await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
