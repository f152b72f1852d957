import type { Browser, CDPSession } from 'puppeteer-core';
import type { Tab } from '../loading/tab.ts';
import { createSignal, type Signal } from '../signal.ts';

/** What was ended of a browser since it held too much memory. */
export type Losses = { pageEnded(): void; browserEnded(): void };

type Lost = {
  /** The contexts that lost a process, and when one was ended last whose context is not known yet. */
  contexts: Set<string>;
  endedAt: number;
  browser: boolean;
  signal: Signal;
  /** What each tab that was opened wants to be done, by its context. */
  tabs: Map<string, () => void>;
};

/** The browser tells of a process that was ended within this time. */
const TOLD_WITHIN_MS = 2000;

const lostBy = new WeakMap<Browser, Lost>();

/** Keeps a record of what is ended. The browser says whose process it was: each tab has a context of its own. */
export async function createLosses(browser: Browser, session: CDPSession): Promise<Losses> {
  const lost: Lost = {
    contexts: new Set(),
    endedAt: Number.NEGATIVE_INFINITY,
    browser: false,
    signal: createSignal(),
    tabs: new Map(),
  };
  lostBy.set(browser, lost);
  await noteOwners(session, (context) => {
    if (!isAwaited(lost)) return;
    lost.contexts.add(context);
    lost.tabs.get(context)?.();
    lost.signal.notify();
  });
  return {
    pageEnded() {
      lost.endedAt = performance.now();
    },
    browserEnded() {
      lost.browser = true;
    },
  };
}

/** Calls back with the context of each page and frame whose process is ended by force. */
async function noteOwners(session: CDPSession, onKilled: (context: string) => void): Promise<void> {
  const contexts = new Map<string, string>();
  session.on('Target.targetCreated', ({ targetInfo: { targetId, browserContextId } }) => {
    if (browserContextId) contexts.set(targetId, browserContextId);
  });
  session.on('Target.targetDestroyed', ({ targetId }) => void contexts.delete(targetId));
  session.on('Target.targetCrashed', ({ targetId, status }) => {
    const context = contexts.get(targetId);
    if (context && status === 'killed') onKilled(context);
  });
  await session.send('Target.setDiscoverTargets', { discover: true });
}

function isAwaited({ endedAt }: Lost): boolean {
  return performance.now() - endedAt < TOLD_WITHIN_MS;
}

type Owner = Pick<Tab, 'browser' | 'context'>;

/** Calls back once a process of the tab, that of its page or of a frame in it, was ended for its memory. */
export function whenEndedForMemory({ browser, context }: Owner, tell: () => void): void {
  lostBy.get(browser)?.tabs.set(context.id ?? '', tell);
}

/** Whether the tab's process was ended for its memory; waits until the browser has said whose process it was. */
export async function wasEndedForMemory({ browser, context }: Owner): Promise<boolean> {
  const lost = lostBy.get(browser);
  if (!lost) return false;
  const isThis = () => lost.contexts.has(context.id ?? '');
  return isThis() || (isAwaited(lost) && lost.signal.until(isThis, TOLD_WITHIN_MS));
}

/** Whether the whole browser was ended for its memory, and this tab alone can have been why. */
export function wasBrowserEndedFor({ browser }: Owner): boolean {
  const lost = lostBy.get(browser);
  return lost?.browser === true && lost.tabs.size === 1;
}
