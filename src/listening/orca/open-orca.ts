import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type BrowserOptions,
  openWindowSource,
  type WindowSource,
} from '../../browser/finding/browser-source.ts';
import type { OwnBrowser } from '../../browser/finding/piped-browser.ts';
import { callPage } from '../../browser/loading/isolated-world.ts';
import { loadPage } from '../../browser/loading/load-page.ts';
import type { LoadedPage } from '../../browser/loading/loaded-page.ts';
import { resetTab, type Tab, takeWindow } from '../../browser/loading/tab.ts';
import type { HeardFacts, HeardFault } from '../../model/listening/heard.ts';
import { KnownError, toldError } from '../../model/usage/known-error.ts';
import { measureSlowness } from '../../support/slowness.ts';
import { TimeLimitError, within } from '../../support/within.ts';
import type { Listener, PageToHear } from '../listener.ts';
import { whyNoListener } from '../listener-state.ts';
import { type Desktop, startDesktop } from './desktop-process.ts';
import { hearPage, NOTHING_HEARD, stopReading } from './hear-page.ts';
import { EarError, untilQuiet } from './keys.ts';

const OPENING_MS = 60_000;

/** What is open, to be used for the next page. */
type Open = {
  source: WindowSource;
  /** Tells the user why nothing was started. */
  onNotice: BrowserOptions['onNotice'];
  version: string;
  desktop: Desktop | null;
  browser: OwnBrowser | null;
  tab: Tab | null;
  /** How many browsers there were, for the names of their profiles. */
  browsers: number;
  /** The run has ended: nothing is started any more for pages that still wait. */
  isOver: boolean;
};

/** Finds Orca and all that it needs; starts it with the first page. Throws a KnownError for what is missing. */
export async function openOrca(options: BrowserOptions): Promise<Listener> {
  const why = whyNoListener();
  if (why) throw new KnownError(why);
  const source = await openWindowSource(options);
  const version = await versionOfOrca();
  const open: Open = {
    source,
    onNotice: options.onNotice,
    version,
    desktop: null,
    browser: null,
    tab: null,
    browsers: 0,
    isOver: false,
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    name: 'orca',
    hear(page) {
      // One page after the other: there is one keyboard.
      const next = last.then(() => hearTwice(open, page));
      last = next;
      return next;
    },
    async end() {
      open.isOver = true;
      await open.browser?.end();
      await open.desktop?.end();
      source.close();
    },
  };
}

async function versionOfOrca(): Promise<string> {
  const asked = promisify(execFile)('orca', ['--version'], { timeout: OPENING_MS });
  const { stdout } = await asked.catch(() => ({ stdout: '' }));
  return `Orca ${stdout.trim()}`.trim();
}

/** What the machine may be to blame for, when it is short of everything, is tried once more. */
async function hearTwice(open: Open, page: PageToHear): Promise<HeardFacts> {
  const first = await hear(open, page);
  const isLost = first.fault === 'silent' || first.fault === 'crashed';
  return (isLost || first.fault === 'not-started') && !open.isOver ? hear(open, page) : first;
}

/** Hears a page. Whatever goes wrong is the fault of that page alone; the next one gets what was lost anew. */
async function hear(open: Open, page: PageToHear): Promise<HeardFacts> {
  const start = performance.now();
  const heard: HeardFacts = {
    ...NOTHING_HEARD,
    listener: 'orca',
    version: open.version,
    fault: null,
    headline: null,
    notOne: null,
    durationMs: 0,
  };
  try {
    const { desktop, tab } = await getReady(open, page);
    const whole = page.load.timeoutMs + page.budgetMs * measureSlowness();
    await within(loadAndHear(desktop, tab, page, heard), whole, 'Hearing the page');
  } catch (thrown) {
    heard.fault = faultOf(thrown, open);
    if (heard.fault === 'not-started' && !open.isOver)
      open.onNotice((say) => say.listener.notStarted(toldError(thrown, say)));
  }
  await cleanUp(open, heard.fault);
  heard.durationMs = Math.round(performance.now() - start);
  return heard;
}

function faultOf(thrown: unknown, { desktop, tab }: Open): HeardFault {
  if (!desktop || !tab) return 'not-started';
  if (thrown instanceof EarError) return thrown.fault;
  if (desktop.orcaHasEnded()) return 'crashed';
  return thrown instanceof TimeLimitError ? 'out-of-time' : 'page-lost';
}

/** What is there already is used again. */
async function getReady(open: Open, { load }: PageToHear): Promise<{ desktop: Desktop; tab: Tab }> {
  if (!open.isOver) open.desktop ??= await startDesktop();
  const { desktop } = open;
  if (open.isOver || !desktop) {
    await desktop?.end();
    throw new EarError('not-started');
  }
  if (open.tab) return { desktop, tab: open.tab };
  open.browsers += 1;
  const profile = join(desktop.folder, `profile-${open.browsers}`);
  mkdirSync(profile);
  open.browser = await open.source.start({
    env: desktop.env,
    profile,
    onProcess: desktop.lookAfter,
  });
  open.tab = await within(
    takeWindow(open.browser.browser, load.userAgent, open.source.gate),
    OPENING_MS,
    'Opening a window',
  );
  return { desktop, tab: open.tab };
}

async function loadAndHear(
  desktop: Desktop,
  tab: Tab,
  { address, load }: PageToHear,
  heard: HeardFacts,
): Promise<void> {
  stopReading(desktop.folder);
  const startedAt = Date.now();
  const from = desktop.lines.length;
  const { page } = await loadPage(tab, address, load);
  if (!page) throw new EarError('page-lost');
  try {
    await tab.page.bringToFront();
    await untilQuiet(desktop, from);
    await goThrough(page, { desktop, startedAt }, heard);
  } finally {
    page.tracker.stop();
    page.policy.stop();
  }
}

async function goThrough(
  page: LoadedPage,
  ear: { desktop: Desktop; startedAt: number },
  heard: HeardFacts,
): Promise<void> {
  const headline = await callPage(page.world, 'headings.collectHeadline', []);
  const { element, text, knownBy, notOne } = headline;
  heard.headline = element && { element, text, knownBy };
  heard.notOne = notOne;
  await hearPage({ page, ear, headline, heard });
}

/** After a page that went wrong nothing of it is used again; after any other its window is emptied. */
async function cleanUp(open: Open, fault: HeardFault | null): Promise<void> {
  const { desktop, tab, isOver } = open;
  if (isOver) return;
  if (fault === null && tab && (await resetTab(tab))) {
    if (desktop) desktop.lines.length = 0;
    return;
  }
  await open.browser?.end();
  Object.assign(open, { browser: null, tab: null });
  if (!desktop) return;
  const isBack = fault === 'page-lost' || fault === null || (await desktop.restartOrca());
  if (isBack && !desktop.hasEnded()) return;
  await desktop.end();
  open.desktop = null;
}
