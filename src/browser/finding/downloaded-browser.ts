import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PuppeteerNode } from 'puppeteer-core';
import { type FoundBrowser, plainBrowser } from './found-browser.ts';
import { homeCache } from './home-folder.ts';

/** What puppeteer may have downloaded: Chromium without its user interface, and Chrome. */
export type Downloaded = { shell: FoundBrowser | null; full: FoundBrowser | null };

/**
 * The browsers that puppeteer downloaded, by what the environment says of it. Its configuration files are
 * not read: they run as code, and puppeteer takes them from the working directory, which may be what is
 * audited.
 */
export async function downloadedBrowsers(): Promise<Downloaded> {
  const folder = process.env['PUPPETEER_CACHE_DIR'] || usualFolder();
  if (folder === null || !existsSync(folder)) return { shell: null, full: null };
  const puppeteer = await puppeteerWith(folder);
  const find = (headless: 'shell' | true): FoundBrowser | null => {
    const path = puppeteer.executablePath({ headless });
    return existsSync(path) ? plainBrowser(path, 'puppeteer') : null;
  };
  return { shell: find('shell'), full: find(true) };
}

function usualFolder(): string | null {
  const cache = homeCache();
  return cache && join(cache, 'puppeteer');
}

/** As the package `puppeteer` makes it, whose types hide the constructor. */
async function puppeteerWith(cacheDirectory: string): Promise<PuppeteerNode> {
  const { PuppeteerNode } = await import('./puppeteer.ts');
  const version = process.env['PUPPETEER_CHROME_VERSION'];
  const configuration = { cacheDirectory, ...(version ? { chrome: { version } } : {}) };
  return Reflect.construct(PuppeteerNode, [{ isPuppeteerCore: false, configuration }]);
}
