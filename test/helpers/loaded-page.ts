import puppeteer, { type Browser } from 'puppeteer';
import { injectAxe } from '../../src/browser/axe/run-axe.ts';
import { type GatherOptions, gatherEvidence } from '../../src/browser/gather-evidence.ts';
import type { LoadOptions } from '../../src/browser/loading/load-options.ts';
import { loadPage } from '../../src/browser/loading/load-page.ts';
import type { LoadedPage } from '../../src/browser/loading/loaded-page.ts';
import { closeTab, openTab, type Tab } from '../../src/browser/loading/tab.ts';
import type { Evidence, EvidenceKind } from '../../src/index.ts';
import { sharedBrowser } from './audit-pages.ts';

/** A page in a tab of its own in the browser that all tests share, and what it takes to probe and leave it. */
export type OpenPage = {
  page: LoadedPage;
  gather(...needs: EvidenceKind[]): Promise<Evidence['probes']>;
  close(): Promise<void>;
};

const TIMEOUT_MS = 30_000;
const axe: GatherOptions['axe'] = { tags: ['wcag2a', 'wcag2aa'], rules: null, locale: null };

/** Loads a page as an audit does, in a tab that is there or a new one. Throws where it does not load. */
export async function openPage(
  url: string,
  used?: Tab,
  more: Partial<LoadOptions> = {},
): Promise<OpenPage> {
  const browser: Browser = await puppeteer.connect({
    browserWSEndpoint: sharedBrowser(),
    defaultViewport: null,
  });
  const tab = used ?? (await openTab(browser, null, null));
  const { page, error } = await loadPage(tab, url, {
    viewport: { width: 1280, height: 800 },
    screen: { scale: 1, isMobile: false, hasTouch: false },
    preferences: { colorScheme: 'light', reducedMotion: false, forcedColors: false },
    timeoutMs: TIMEOUT_MS,
    maxRedirects: null,
    waitFor: [],
    headers: {},
    cookies: [],
    auth: null,
    storage: null,
    userAgent: null,
    block: [],
    acceptBadCertificates: false,
    before: null,
    state: null,
    recognise: () => ({ fault: null, doubt: null, mayStillCome: false }),
    whileSettling: (world) => injectAxe(world, TIMEOUT_MS),
    ...more,
  });
  if (error) throw new Error(error.cause);
  return {
    page,
    gather: (...needs) =>
      gatherEvidence(page, { needs: new Set(needs), axe, reading: 'headline' }, TIMEOUT_MS, {}),
    async close() {
      page.tracker.stop();
      page.policy.stop();
      await closeTab(tab);
      await browser.disconnect();
    },
  };
}
