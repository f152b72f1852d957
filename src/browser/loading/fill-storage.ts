import type { CDPSession, Protocol } from 'puppeteer-core';
import type { PageFault } from '../../model/page-error.ts';
import type { StorageState, StoredCookie } from '../../model/storage-state.ts';
import { type Deadline, within } from '../../support/within.ts';
import { evaluate } from './isolated-world.ts';
import type { Tab } from './tab.ts';

/**
 * Puts a login into the empty tab, once, before the page is asked for: later the page may change what it has
 * stored. Each origin gets its own, in a document of its own that never leaves this machine; the browser sends
 * cookies to their own hosts alone. Throws a page error for a cookie that the browser refuses.
 */
export async function fillStorage(
  tab: Tab,
  { cookies, origins }: StorageState,
  deadline: Deadline,
): Promise<void> {
  const { session } = tab;
  for (const cookie of cookies) await storeKept(session, cookie);
  const filled = origins.filter(({ pairs, ofSession = [] }) => pairs.length + ofSession.length > 0);
  if (filled.length === 0) return;
  const stop = answerEmpty(session);
  try {
    await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
    for (const one of filled) {
      await within(fillOrigin(tab, one), deadline.remaining(), 'Filling the storage');
    }
    await session.send('Page.navigate', { url: 'about:blank' });
    await session.send('Runtime.evaluate', { expression: '0' });
    // The page’s own way back leads nowhere else. Refused until the empty document is there.
    await session.send('Page.resetNavigationHistory');
  } finally {
    stop();
    await session.send('Fetch.disable');
  }
}

async function fillOrigin(
  { session, mainFrameId }: Tab,
  { origin, pairs, ofSession = [] }: StorageState['origins'][number],
): Promise<void> {
  await session.send('Page.navigate', { url: `${origin}/` });
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: mainFrameId,
  });
  const script = `for (const [kept, pairs] of [[localStorage, ${JSON.stringify(pairs)}], [sessionStorage, ${JSON.stringify(ofSession)}]])
    for (const [key, value] of pairs) kept.setItem(key, value);
  0`;
  await evaluate({ session, contextId }, script, LONGEST_MS);
}

const LONGEST_MS = 10_000;
const EMPTY = Buffer.from('<!doctype html><title></title>').toString('base64');

/** Has whatever is asked for answered with an empty document; returns what ends that. */
function answerEmpty(session: CDPSession): () => void {
  const onPaused = ({ requestId }: Protocol.Fetch.RequestPausedEvent) => {
    const answer = {
      requestId,
      responseCode: 200,
      responseHeaders: [{ name: 'Content-Type', value: 'text/html' }],
      body: EMPTY,
    };
    session.send('Fetch.fulfillRequest', answer).catch(() => undefined);
  };
  session.on('Fetch.requestPaused', onPaused);
  return () => session.off('Fetch.requestPaused', onPaused);
}

/** One that has ended meanwhile is what it is in a browser: gone. */
async function storeKept(session: CDPSession, cookie: StoredCookie): Promise<void> {
  const { expires, sameSite, domain, ...rest } = cookie;
  if (expires >= 0 && expires * 1000 < Date.now()) return;
  const address = `${cookie.secure ? 'https' : 'http'}://${domain}${cookie.path}`;
  const { success } = await session.send('Network.setCookie', {
    ...rest,
    // Without a dot it is that host’s alone.
    ...(domain.startsWith('.') ? { domain } : { url: address }),
    ...(expires >= 0 ? { expires } : {}),
    ...(sameSite ? { sameSite } : {}),
  });
  const refused: PageFault = { cause: 'cookie-refused', name: cookie.name };
  if (!success) throw refused;
}
