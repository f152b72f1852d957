import type { Browser, CDPSession, Protocol } from 'puppeteer-core';
import { createLosses, type Losses } from './losses.ts';
import { isBelow, memoryOf, TELLS_MEMORY } from './process-memory.ts';

/** What one process of a page may hold, in MB: more than twice what the heaviest news pages do. */
export const MOST_FOR_PAGE_MB = 1000;
/** What the browser's own processes may hold together: they keep what pages give them, such as blobs. */
export const MOST_FOR_BROWSER_MB = 450;
const MB = 1024 * 1024;
const LOOK_EVERY_MS = 100;
/** Which processes there are is asked for at every so many looks. */
const ASK_EVERY = 3;

type Process = Protocol.SystemInfo.ProcessInfo;

/**
 * Ends what holds too much, as long as the browser runs: the process of a page, or, where what pages gave to
 * it makes the browser itself too large, all of it. `root` is the browser's process: none but it and those
 * below are touched. Where the system does not tell what processes hold nothing is watched.
 */
export async function watchMemory(browser: Browser, root: number): Promise<void> {
  if (!TELLS_MEMORY) return;
  const session = await browser.target().createCDPSession();
  const losses = await createLosses(browser, session);
  const listing = listProcesses(session, root);
  const looking = setInterval(() => endTooLarge(listing(), root, losses), LOOK_EVERY_MS).unref();
  browser.once('disconnected', () => clearInterval(looking));
}

/** The browser's processes as it told them last: one that is busy is not waited for. */
function listProcesses(session: CDPSession, root: number): () => readonly Process[] {
  const own = new Map<number, boolean>();
  let [processes, looks, isAsking]: [Process[], number, boolean] = [[], 0, false];
  const isOwn = (id: number) => own.get(id) ?? own.set(id, isBelow(id, root)).get(id) === true;
  const ask = async () => {
    isAsking = true;
    const answer = await session.send('SystemInfo.getProcessInfo').catch(() => null);
    if (answer) processes = answer.processInfo.filter(({ id }) => isOwn(id));
    isAsking = false;
  };
  return () => {
    if (looks % ASK_EVERY === 0 && !isAsking) void ask();
    looks += 1;
    return processes;
  };
}

function endTooLarge(processes: readonly Process[], root: number, losses: Losses): void {
  let browserBytes = 0;
  for (const { id, type } of processes) {
    const bytes = memoryOf(id);
    if (type !== 'renderer') browserBytes += bytes;
    else if (bytes > MOST_FOR_PAGE_MB * MB && isBelow(id, root)) end(id, () => losses.pageEnded());
  }
  if (browserBytes > MOST_FOR_BROWSER_MB * MB) end(root, () => losses.browserEnded());
}

function end(pid: number, tell: () => void): void {
  try {
    process.kill(pid, 'SIGKILL');
    tell();
  } catch {
    // It has ended by itself.
  }
}
