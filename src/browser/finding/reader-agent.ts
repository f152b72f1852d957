import type { Browser, Page, Protocol } from 'puppeteer-core';

/** How the browser calls itself to the pages: as readers' browsers do, or as the user asked. */
export type ReaderAgent = { userAgent: string; major: string };

/** The browser's own name without the word that gives a robot away, and with the version cut as browsers cut it. */
export async function readerAgent(browser: Browser, asked: string | null): Promise<ReaderAgent> {
  const own = (await browser.userAgent()).replace('HeadlessChrome', 'Chrome');
  const major = /Chrome\/(\d+)/.exec(own)?.[1] ?? '0';
  return { userAgent: asked ?? own.replace(/Chrome\/[\d.]+/, `Chrome/${major}.0.0.0`), major };
}

/**
 * Has a page see what readers' browsers show: consent libraries and news sites hide parts from robots,
 * and a page that nobody sees is not to be judged.
 */
export async function appearAsReader(page: Page, agent: ReaderAgent): Promise<void> {
  await presentAs(page, agent);
  await page.evaluateOnNewDocument(NO_ROBOT);
}

/** Has the browser call itself so to a page. What is no Chromium tells no more of itself than that. */
export async function presentAs(page: Page, agent: ReaderAgent): Promise<void> {
  const { userAgent } = agent;
  const isChromium = /Chrome\/|Chromium\//.test(userAgent) || !/Mozilla\//.test(userAgent);
  await page.setUserAgent({
    userAgent,
    ...(isChromium ? { userAgentMetadata: hintsOf(agent) } : {}),
  });
}

function hintsOf({ userAgent, major }: ReaderAgent): Protocol.Emulation.UserAgentMetadata {
  return {
    brands: [
      { brand: 'Chromium', version: major },
      { brand: 'Not.A/Brand', version: '24' },
    ],
    fullVersion: `${major}.0.0.0`,
    platform: platformOf(userAgent),
    platformVersion: '',
    architecture: 'x86',
    model: '',
    mobile: /\bMobile\b/.test(userAgent),
  };
}

/** A browser that presscheck did not start may say that it is automated. */
const NO_ROBOT = `if (navigator.webdriver) Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false, configurable: true, enumerable: true });`;

function platformOf(userAgent: string): string {
  if (/Android/.test(userAgent)) return 'Android';
  if (/Windows/.test(userAgent)) return 'Windows';
  return /Macintosh/.test(userAgent) ? 'macOS' : 'Linux';
}
