import type { Protocol } from 'puppeteer-core';
import type { Signature, Storage } from '../model/page-state.ts';
import { callPage } from './loading/isolated-world.ts';
import type { LoadedPage } from './loading/loaded-page.ts';

/** A page as the probes found it: what it had stored, and what it looked like at rest. */
export type PageState = {
  cookies: Protocol.Network.CookieParam[];
  storage: Storage | null;
  signature: Signature;
  /** What of the signature changes by itself, and so tells nothing of an exercise. */
  restless: ReadonlySet<keyof Signature>;
};

/** Remembers the page as it is now: what an exercise changes later is held against that. */
export async function rememberState(page: LoadedPage): Promise<void> {
  const { tab } = page;
  page.state = {
    cookies: await cookiesOf(page),
    storage: await callPage(page.world, 'pageState.readStorage', []),
    signature: await callPage(page.world, 'pageState.readSignature', []),
    restless: new Set(),
  };
  tab.signal.notify();
}

/** Looks at the page again after a while in which nobody touched it: what is different now changes by itself. */
export async function noteRestless(page: LoadedPage): Promise<void> {
  const { state } = page;
  if (!state) return;
  const signature = await callPage(page.world, 'pageState.readSignature', []);
  const changed = new Set([...state.restless, ...differences(state.signature, signature)]);
  page.state = { ...state, signature, restless: changed };
}

/** Puts scroll place and focus back, and tells whether the page is as it was remembered. */
export async function isAsRemembered(page: LoadedPage): Promise<boolean> {
  const { state } = page;
  if (!state) return true;
  await callPage(page.world, 'pageState.settleAt', [state.signature.scroll]);
  const now = await callPage(page.world, 'pageState.readSignature', []);
  // A field that the page gave the focus has just lost it to us.
  const before = now.focus === null ? { ...state.signature, focus: null } : state.signature;
  return differences(before, now).every((key) => state.restless.has(key));
}

function differences(before: Signature, now: Signature): (keyof Signature)[] {
  const keys = Object.keys(before) as (keyof Signature)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
}

/** All of the tab's own context: a login may lie with another host than the page. */
async function cookiesOf({ tab }: LoadedPage): Promise<Protocol.Network.CookieParam[]> {
  const { cookies } = await tab.session.send('Network.getAllCookies');
  return cookies.map(({ name, value, domain, path, secure, httpOnly, sameSite, expires }) => ({
    name,
    value,
    domain,
    path,
    secure,
    httpOnly,
    ...(sameSite ? { sameSite } : {}),
    ...(expires > 0 ? { expires } : {}),
  }));
}

/**
 * Puts cookies back as they were remembered, and has the storage put back in the next document before
 * its first script. Returns what ends that: to be called when the document is there.
 */
export async function restoreKept(page: LoadedPage): Promise<() => Promise<void>> {
  const { state, tab } = page;
  if (!state) return async () => undefined;
  const { session } = tab;
  // Of the tab's own context: the command of the storage would clear that of the browser's owner.
  await session.send('Network.clearBrowserCookies');
  if (state.cookies.length > 0)
    await session.send('Network.setCookies', { cookies: state.cookies });
  const { identifier } = await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: restoringScript(state.storage),
  });
  return async () => {
    await session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
  };
}

function restoringScript(storage: Storage | null): string {
  const { local, session } = storage ?? { local: [], session: [] };
  return `if (window.top === window) try {
    for (const [kept, pairs] of [[localStorage, ${JSON.stringify(local)}], [sessionStorage, ${JSON.stringify(session)}]]) {
      kept.clear();
      for (const [key, value] of pairs) kept.setItem(key, value);
    }
  } catch {}`;
}
