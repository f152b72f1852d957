import puppeteer, { type Browser } from 'puppeteer-core';
import { KnownError } from '../../model/usage/known-error.ts';
import { findBrowser } from './find-browser.ts';
import { type LaunchOptions, launchBrowser } from './launch-browser.ts';

export type BrowserOptions = LaunchOptions & {
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
  /** Ends all browsers that are still open, and starts no further one. */
  close(): Promise<void>;
};

/** The running browser could not be reached. */
export class ConnectError extends KnownError {
  override name = 'ConnectError';
}

export async function openBrowserSource(options: BrowserOptions): Promise<BrowserSource> {
  const start = await starter(options);
  const isBorrowed = options.connect !== undefined;
  const open = new Set<Browser>();
  let [current, isClosed]: [Promise<Browser> | null, boolean] = [null, false];
  const end = async (browser: Browser) => {
    open.delete(browser);
    await dispose(browser, isBorrowed);
  };
  // A page that was given up may ask for a browser after the run has ended: it would keep the process alive.
  const begin = async () => {
    if (isClosed) throw new Error('The run is over');
    const browser = await start();
    open.add(browser);
    if (isClosed) await end(browser);
    return browser;
  };
  return {
    async shared() {
      const browser = await current?.catch(() => null);
      if (browser?.connected) return browser;
      current = begin();
      return current;
    },
    alone: begin,
    dispose: end,
    async close() {
      isClosed = true;
      await Promise.all([...open].map(end));
    },
  };
}

async function starter(options: BrowserOptions): Promise<() => Promise<Browser>> {
  const { connect } = options;
  if (connect !== undefined) return () => connectTo(connect);
  const found = await findBrowser(options.browser);
  return () => launchBrowser(found, options);
}

async function connectTo(browserWsEndpoint: string): Promise<Browser> {
  try {
    return await puppeteer.connect({ browserWSEndpoint: browserWsEndpoint, defaultViewport: null });
  } catch {
    throw new ConnectError((say) => say.browser.silent);
  }
}

/** Somebody else's browser is left running; ours is ended, by force if it does not end by itself. */
async function dispose(browser: Browser, borrowed: boolean): Promise<void> {
  if (borrowed) return void (await browser.disconnect());
  const process = browser.process();
  const force = setTimeout(() => process?.kill('SIGKILL'), 5000);
  await browser.close().catch(() => process?.kill('SIGKILL'));
  clearTimeout(force);
}
