import type { Browser } from 'puppeteer-core';
import type { Passage } from '../reach/gate.ts';
import { type OpenedRoute, openRoute } from '../reach/open-route.ts';
import type { Reach } from '../reach/reach-rules.ts';
import { connectToBrowser } from './connect-to-browser.ts';
import { findBrowser, findWindowBrowser } from './find-browser.ts';
import {
  type BrowserWindow,
  type LaunchOptions,
  launchBrowser,
  launchInWindow,
} from './launch-browser.ts';
import type { OwnBrowser } from './piped-browser.ts';
import { removeLeftProfiles } from './profile-folder.ts';

export type BrowserOptions = LaunchOptions & {
  /** The only hosts that may be reached; null for all. */
  onlyHosts: readonly string[] | null;
  /** Null where pages may reach everything. */
  reach: Reach | null;
  /** The browser to start, or undefined to find one. */
  browser: string | undefined;
  /** The WebSocket endpoint of a running browser to use instead of starting one. */
  connect: string | undefined;
};

/** Where the pages' browser comes from. */
export type BrowserSource = {
  /** The browser that all pages share; started anew when it has died. */
  shared(): Promise<Browser>;
  /** One that only its caller uses, to be given back with `dispose`. */
  alone(): Promise<Browser>;
  dispose(browser: Browser): Promise<void>;
  /** What their connections go through; null where they go straight. */
  gate: Passage | null;
  /** Ends all browsers that are still open, and starts no further one. */
  close(): Promise<void>;
};

/** Opens a source of browsers, whose connections go the way that the options say, or a given one. */
export async function openBrowserSource(
  options: BrowserOptions,
  given: OpenedRoute | null = null,
): Promise<BrowserSource> {
  const { start, gate } = await starter(options, given);
  /** Those that are open, and what ends each. */
  const open = new Map<Browser, () => Promise<void>>();
  let [current, isClosed]: [Promise<Browser> | null, boolean] = [null, false];
  const dispose = async (browser: Browser) => {
    const end = open.get(browser);
    open.delete(browser);
    await end?.();
  };
  // A page that was given up may ask for a browser after the run has ended: it would keep the process alive.
  const begin = async () => {
    if (isClosed) throw new Error('The run is over');
    const { browser, end } = await start();
    open.set(browser, end);
    if (isClosed) await dispose(browser);
    return browser;
  };
  return {
    async shared() {
      const last = current;
      const browser = await last?.catch(() => null);
      if (browser?.connected) return browser;
      if (browser) void dispose(browser);
      // Who waited for the same one may have begun another.
      if (current === last || current === null) current = begin();
      return current;
    },
    alone: begin,
    dispose,
    gate,
    async close() {
      isClosed = true;
      await Promise.all([...open.keys()].map(dispose));
      gate?.close();
    },
  };
}

/** Starts browsers with a window one after the other, whose connections go the way of all others. */
export type WindowSource = {
  start(window: BrowserWindow): Promise<OwnBrowser>;
  gate: Passage | null;
  close(): void;
};

/** Finds the browser for windows, and opens the way of its connections. Throws a BrowserNotFoundError. */
export async function openWindowSource(options: BrowserOptions): Promise<WindowSource> {
  const found = await findWindowBrowser(options.browser);
  const { flags, gate } = await openRoute(options.reach, options.onlyHosts);
  return {
    start: (window) => launchInWindow(found, { flags }, options, window),
    gate,
    close: () => gate?.close(),
  };
}

type Starter = { start(): Promise<OwnBrowser>; gate: Passage | null };

async function starter(options: BrowserOptions, given: OpenedRoute | null): Promise<Starter> {
  const { connect, onlyHosts, reach } = options;
  if (connect !== undefined) return { start: () => connectToBrowser(connect), gate: null };
  const found = await findBrowser(options.browser);
  void removeLeftProfiles();
  const { flags, gate } = given ?? (await openRoute(reach, onlyHosts));
  return { start: () => launchBrowser(found, { flags }, options), gate };
}
