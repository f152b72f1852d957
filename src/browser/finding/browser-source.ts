import puppeteer, { type Browser } from 'puppeteer-core';
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
  close(): Promise<void>;
};

/** The running browser could not be reached: one sentence. */
export class ConnectError extends Error {
  override name = 'ConnectError';
}

export async function openBrowserSource(options: BrowserOptions): Promise<BrowserSource> {
  const start = await starter(options);
  let current: Promise<Browser> | null = null;
  return {
    async shared() {
      const browser = await current?.catch(() => null);
      if (browser?.connected) return browser;
      current = start();
      return current;
    },
    alone: start,
    dispose: (browser) => dispose(browser, options.connect !== undefined),
    async close() {
      const browser = await current?.catch(() => null);
      if (browser) await dispose(browser, options.connect !== undefined);
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
    throw new ConnectError(
      'The browser given by --connect does not answer. Check that it is running and that the address is its WebSocket endpoint (ws://…).',
    );
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
