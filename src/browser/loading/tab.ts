import type { Browser, BrowserContext, CDPSession, Page } from 'puppeteer-core';
import type { Screen } from '../../model/given-page.ts';
import type { Note } from '../../model/note.ts';
import { within } from '../../support/within.ts';
import { appearAsReader, presentAs, readerAgent } from '../finding/reader-agent.ts';
import { type FramePump, NO_PUMP, openDrawnPage } from '../frame-pump.ts';
import { dropGarbage } from '../memory/drop-garbage.ts';
import { whenEndedForMemory } from '../memory/losses.ts';
import type { Passage } from '../reach/gate.ts';
import { createSignal, type Signal } from '../signal.ts';
import { installPageScript } from './isolated-world.ts';
import { quietConsole } from './quiet-console.ts';
import { DESKTOP } from './screen.ts';

const OPENING_MS = 30_000;
const CLOSE_MS = 2000;
const RESET_MS = 5000;
/**
 * A page’s process keeps what pages before it left, some 6 MB each, for as long as nobody asks for room: after
 * so many it is asked to let go.
 */
const COLLECT_EVERY = 8;
/** What browsers start with, in CSS pixels. */
export const USUAL_FONT = { standard: 16, fixed: 13 };

/**
 * One tab in a browser context of its own. It is used for one page after the other, and emptied in
 * between: see `resetTab`.
 */
export type Tab = {
  browser: Browser;
  context: BrowserContext;
  page: Page;
  session: CDPSession;
  pump: FramePump;
  /** What its connections go through; null where they go straight. */
  gate: Passage | null;
  mainFrameId: string;
  /** Notified at whatever happens in the tab. */
  signal: Signal;
  /** The last window that the page asked for, by address; null when it is forgotten. */
  windowAsked: string | null;
  /** Set when the page's process has died. */
  crashed: boolean;
  /** The screen that pages are loaded on. */
  screen: Screen;
  /** How the browser calls itself to the page; null for its own name. */
  userAgent: string | null;
  /** How often it was emptied. */
  emptied: number;
  /** What happened since the tab was last emptied, each once: see `takeNote`. */
  notes: Map<string, Note>;
};

/** Opens a tab that refuses downloads and new windows, dismisses dialogs, and looks to pages like a reader's. */
export async function openTab(
  browser: Browser,
  userAgent: string | null,
  gate: Passage | null,
): Promise<Tab> {
  const context = await browser.createBrowserContext({ downloadBehavior: { policy: 'deny' } });
  const { page, startPump } = await openDrawnPage(browser, context);
  const session = await page.createCDPSession();
  return tabOf({ browser, context, page, session, gate, pump: startPump(session) }, userAgent);
}

/** Takes the one window that a browser opened by itself, in the same way. */
export async function takeWindow(
  browser: Browser,
  userAgent: string | null,
  gate: Passage | null,
): Promise<Tab> {
  const opened = browser.waitForTarget((one) => one.type() === 'page', { timeout: 0 });
  const page = await (await within(opened, OPENING_MS, 'Opening a window')).page();
  if (!page) throw new Error('The window closed again');
  const session = await page.createCDPSession();
  const context = browser.defaultBrowserContext();
  await session.send('Page.setDownloadBehavior', { behavior: 'deny' });
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: NO_PRINTING });
  const tab = await tabOf({ browser, context, page, session, gate, pump: NO_PUMP }, userAgent);
  await session.send('Page.setInterceptFileChooserDialog', { enabled: true });
  return tab;
}

/** A window of the browser's own would take the keys. */
const NO_PRINTING = 'window.print = () => undefined;';

async function tabOf(
  opened: Pick<Tab, 'browser' | 'context' | 'page' | 'session' | 'gate' | 'pump'>,
  userAgent: string | null,
): Promise<Tab> {
  const { browser, page, session } = opened;
  const { frameTree } = await session.send('Page.getFrameTree');
  const tab: Tab = {
    ...opened,
    mainFrameId: frameTree.frame.id,
    signal: createSignal(),
    windowAsked: null,
    crashed: false,
    screen: DESKTOP,
    userAgent,
    emptied: 0,
    notes: new Map(),
  };
  watch(tab);
  await appearAsReader(page, await readerAgent(browser, userAgent));
  await Promise.all([
    session.send('Page.enable'),
    session.send('Network.enable'),
    session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
    session.send('Emulation.setFocusEmulationEnabled', { enabled: true }),
    installPageScript(session),
    quietConsole(session),
  ]);
  return tab;
}

/** Has the browser call itself so from now on, where it does not already. */
export async function callAs(tab: Tab, userAgent: string | null): Promise<void> {
  if (tab.userAgent === userAgent) return;
  await presentAs(tab.page, await readerAgent(tab.browser, userAgent));
  tab.userAgent = userAgent;
}

/** Notes for the report what happened in the tab; the same thing once. */
export function takeNote(tab: Tab, note: Note): void {
  tab.notes.set(JSON.stringify(note), note);
}

function watch(tab: Tab): void {
  const { page, session, signal } = tab;
  const onLoss = () => {
    tab.crashed = true;
    signal.notify();
  };
  page.on('error', onLoss);
  whenEndedForMemory(tab, () => {
    onLoss();
    // Where it was a frame's process the page itself goes on: nobody waits for it any more.
    session.detach().catch(() => undefined);
  });
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') return void dialog.accept().catch(() => undefined);
    takeNote(tab, { code: 'dialog-dismissed', kind: dialog.type() });
    dialog.dismiss().catch(() => undefined);
  });
  page.on('popup', (popup) => {
    takeNote(tab, { code: 'window-refused' });
    popup?.close().catch(() => undefined);
  });
  session.on('Page.windowOpen', ({ url }) => {
    tab.windowAsked = url;
    takeNote(tab, { code: 'window-refused' });
  });
  session.on('Page.downloadWillBegin', () => {
    takeNote(tab, { code: 'download-refused' });
  });
  tab.browser.on('disconnected', signal.notify);
}

/** Whether the tab can still be talked to. */
export function isAlive(tab: Tab): boolean {
  return !tab.crashed && tab.browser.connected && !tab.page.isClosed();
}

/**
 * Empties the tab for the next page: no document, cookies, storage, databases, service workers,
 * window name or emulation of the one before reach it. Returns false where that could not be done;
 * then the tab must be closed.
 */
export async function resetTab(tab: Tab): Promise<boolean> {
  if (!isAlive(tab)) return false;
  try {
    await within(empty(tab), RESET_MS, 'Emptying the tab');
    tab.notes.clear();
    return true;
  } catch {
    return false;
  }
}

async function empty(tab: Tab): Promise<void> {
  const { session } = tab;
  await session.send('Fetch.disable');
  await session.send('Page.navigate', { url: 'about:blank' });
  await Promise.all([
    session.send('Runtime.evaluate', { expression: 'name = ""' }),
    // Of the tab's own context: the command of the storage would clear that of the browser's owner.
    session.send('Network.clearBrowserCookies'),
    session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' }),
    session.send('Emulation.clearDeviceMetricsOverride'),
    session.send('Emulation.setTouchEmulationEnabled', { enabled: false }),
    session.send('Emulation.setEmulatedMedia', { media: '', features: [] }),
    session.send('Network.setBlockedURLs', { urls: [] }),
    session.send('Security.setIgnoreCertificateErrors', { ignore: false }),
    session.send('Page.setFontSizes', { fontSizes: USUAL_FONT }),
  ]);
  tab.emptied += 1;
  if (tab.emptied % COLLECT_EVERY === 0) await session.send('HeapProfiler.collectGarbage');
  // What the last page held would count as the next one's.
  else await dropGarbage(tab);
  // Refused until the empty document has taken over, which the script above has seen.
  await session.send('Page.resetNavigationHistory');
}

/** Closes the tab with its context, and does not wait for a page that will not go. */
export async function closeTab(tab: Tab): Promise<void> {
  tab.browser.off('disconnected', tab.signal.notify);
  tab.pump.stop();
  await within(tab.context.close(), CLOSE_MS, 'Closing the tab').catch(() => undefined);
}
