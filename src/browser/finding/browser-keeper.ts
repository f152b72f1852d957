import type { Browser, BrowserContext } from 'puppeteer-core';
import { within } from '../../support/within.ts';
import { environmentProxies } from '../reach/environment-proxy.ts';
import { openKeptRoute } from '../reach/kept-route.ts';
import { silentHosts } from '../reach/makers-hosts.ts';
import { type BrowserOptions, type BrowserSource, openBrowserSource } from './browser-source.ts';

/**
 * Keeps a browser running from one run to the next. What its pages may reach is decided anew for each run, and nothing
 * of a run’s pages is left to the next one.
 */
export type BrowserKeeper = {
  /** The source of a run’s browsers, to be closed at its end. */
  lend(options: BrowserOptions): Promise<BrowserSource>;
  /** Starts a browser ahead, with what is not for one run alone. */
  warm(options: BrowserOptions): Promise<void>;
  close(): Promise<void>;
};

type Kept = {
  key: string;
  source: BrowserSource;
  route: Awaited<ReturnType<typeof openKeptRoute>>;
};

/** So long may it take until the pages of a run are gone; else their browser ends. */
const CLEARING_MS = 2000;
/** So long is a browser waited for that has begun to start. */
const CLOSING_MS = 5000;

/** Keeps no browser yet. */
export function openBrowserKeeper(): BrowserKeeper {
  let kept: Kept | null = null;
  let [isLent, isClosed] = [false, false];
  let warming: Promise<unknown> | null = null;
  const keep = async (options: BrowserOptions): Promise<Kept> => {
    const key = keyOf(options);
    if (kept?.key === key) return kept;
    await kept?.source.close();
    kept = null;
    const route = await openKeptRoute();
    const source = await openBrowserSource(options, route);
    kept = { key, source, route };
    return kept;
  };
  return {
    async lend(options) {
      if (isLent || isClosed || !canBeKept(options)) return openBrowserSource(options);
      isLent = true;
      try {
        const { source, route } = await keep(options);
        route.allow({ named: options.reach?.named ?? [], direct: options.reach?.direct ?? [] });
        return lentSource(source, async () => {
          route.allow(NOTHING);
          const browser = await source.shared().catch(() => null);
          if (browser && !(await isCleared(browser))) await source.dispose(browser);
          isLent = false;
        });
      } catch (error) {
        isLent = false;
        throw error;
      }
    },
    async warm(options) {
      if (isLent || isClosed || !canBeKept(options)) return;
      warming = keep(options).then(({ source }) => source.shared());
      await warming;
    },
    async close() {
      isClosed = true;
      // A browser that is just starting would be left with its profile.
      await within(Promise.resolve(warming), CLOSING_MS, 'Starting').catch(() => undefined);
      await kept?.source.close();
      kept = null;
    },
  };
}

const NOTHING = { named: [], direct: [] };

/** What is decided as a browser starts, and is the same for all runs that share it. */
function keyOf({ browser, noSandbox }: BrowserOptions): string {
  return JSON.stringify([browser, noSandbox]);
}

/** Where flags of the browser decide what it reaches, it is one run’s alone. */
function canBeKept({ connect, onlyHosts, reach }: BrowserOptions): boolean {
  const isSilentNamed = silentHosts(reach?.named ?? []).length < silentHosts([]).length;
  const isByFlags = onlyHosts !== null || reach === null || isSilentNamed;
  return connect === undefined && !isByFlags && environmentProxies(process.env) === null;
}

/** The same source, of which the end leaves the shared browser running. */
function lentSource(source: BrowserSource, giveBack: () => Promise<void>): BrowserSource {
  const alone = new Set<Browser>();
  let isOver = false;
  const requireLent = () => {
    if (isOver) throw new Error('The run is over');
  };
  return {
    gate: source.gate,
    async shared() {
      requireLent();
      return source.shared();
    },
    async alone() {
      requireLent();
      const browser = await source.alone();
      alone.add(browser);
      return browser;
    },
    async dispose(browser) {
      alone.delete(browser);
      await source.dispose(browser);
    },
    async close() {
      if (isOver) return;
      isOver = true;
      await Promise.all([...alone].map((browser) => source.dispose(browser)));
      await giveBack();
    },
  };
}

/** Closes the tabs that a run has left, such as one that was given up; false where they will not go. */
async function isCleared(browser: Browser): Promise<boolean> {
  const own = browser.defaultBrowserContext();
  const others = browser.browserContexts().filter((context: BrowserContext) => context !== own);
  const closing = Promise.all(others.map((context) => context.close()));
  return within(closing, CLEARING_MS, 'Closing tabs').then(
    () => true,
    () => false,
  );
}
