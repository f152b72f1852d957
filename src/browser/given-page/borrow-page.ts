import type { Page } from 'puppeteer-core';
import type { ReaderView } from '../../model/given-page.ts';
import type { StorageState } from '../../model/storage-state.ts';
import { within } from '../../support/within.ts';
import { NO_PUMP } from '../frame-pump.ts';
import { trackDocument } from '../loading/document-tracker.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import type { NetworkPolicy } from '../loading/network-policy.ts';
import { enterPage } from '../loading/page-world.ts';
import type { Tab } from '../loading/tab.ts';
import { createSignal } from '../signal.ts';
import { AS_LOADED } from '../states/states.ts';

/** A page that somebody else opened, for as long as it is looked at. */
export type BorrowedPage = {
  page: LoadedPage;
  view: ReaderView;
  /** Leaves it as it was found. */
  giveBack(): Promise<void>;
};

const LONGEST_MS = 10_000;

/**
 * Looks into a page that somebody else opened, by a session and in a world of our own: neither the page nor who
 * opened it hears of that. Nothing is set, asked for or listened to that the page would answer to.
 */
export async function borrowPage(given: Page): Promise<BorrowedPage> {
  const tab = await within(tabOf(given), LONGEST_MS, 'Coming to the page');
  const tracker = trackDocument(tab);
  const giveBack = async () => {
    tracker.stop();
    await within(leave(), LONGEST_MS, 'Leaving the page').catch(() => undefined);
  };
  let page: LoadedPage | null = null;
  const leave = async () => {
    if (page) await callPage(page.world, 'given.leave', []).catch(() => undefined);
    await tab.session.detach();
  };
  try {
    page = await within(enter(tab, tracker), LONGEST_MS, 'Looking into the page');
    const view = await callPage(page.world, 'given.readerView', []);
    tab.screen = view.screen;
    page.viewport = view.viewport;
    page.status = view.status ?? page.status;
    for (const sheet of view.missingStyleSheets) tracker.lost.styleSheets.add(sheet);
    return { page, view, giveBack };
  } catch (error) {
    await giveBack();
    throw error;
  }
}

async function tabOf(given: Page): Promise<Tab> {
  const session = await given.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  return {
    browser: given.browser(),
    context: given.browserContext(),
    page: given,
    session,
    pump: NO_PUMP,
    gate: null,
    mainFrameId: frameTree.frame.id,
    signal: createSignal(),
    windowAsked: null,
    crashed: false,
    screen: { scale: 1, isMobile: false, hasTouch: false },
    userAgent: null,
    emptied: 0,
    notes: new Map(),
  };
}

function enter(tab: Tab, tracker: LoadedPage['tracker']): Promise<LoadedPage> {
  return enterPage({
    tab,
    tracker,
    policy: NO_POLICY,
    viewport: { width: 0, height: 0 },
    standing: AS_LOADED,
    isAtRest: true,
    state: null,
    replacedAt: 0,
    isReplaced: false,
    afterLoad: null,
    isInState: true,
    watching: null,
    restless: null,
    takesPictures: false,
    url: tab.page.url(),
    status: 200,
  });
}

const nothing = async () => undefined;

/** Nothing of the page’s requests is ours to answer. */
const NO_POLICY: NetworkPolicy = {
  hold: nothing,
  release: nothing,
  watchLeaving: () => undefined,
  takeRefused: () => null,
  leavesByItself: () => false,
  refuseSending: nothing,
  allowSending: async () => false,
  stop: () => undefined,
};

/** The login of a page: the cookies of its context, and what its own origin has stored. */
export async function loginOf({ tab, world, url }: LoadedPage): Promise<StorageState> {
  const { cookies } = await tab.session.send('Network.getAllCookies');
  const stored = await callPage(world, 'pageState.readStorage', []);
  const { origin } = new URL(url);
  const kept = stored && /^https?:/.test(origin) ? stored : { local: [], session: [] };
  return {
    cookies: cookies.map(({ sameSite = null, ...cookie }) => ({
      name: cookie.name,
      value: cookie.value,
      domain: cookie.domain,
      path: cookie.path,
      expires: cookie.expires,
      httpOnly: cookie.httpOnly,
      secure: cookie.secure,
      sameSite,
    })),
    origins: [{ origin, pairs: kept.local, ofSession: kept.session }],
  };
}
