import { existsSync } from 'node:fs';
import { downloadedBrowsers } from './downloaded-browser.ts';
import { embeddedBrowser } from './embedded-browser.ts';
import { type FoundBrowser, plainBrowser } from './found-browser.ts';
import { installedBrowser, installedShell } from './installed-browser.ts';

/** No browser: one sentence saying what is wrong and what to do. */
export class BrowserNotFoundError extends Error {
  override name = 'BrowserNotFoundError';
}

/**
 * Finds the browser: the one that was asked for, or else one without a user interface, which does the same
 * at half the price: downloaded by puppeteer, installed, or embedded in a package; last a whole Chrome,
 * Chromium or Edge. Throws a BrowserNotFoundError.
 */
export async function findBrowser(asked: string | undefined): Promise<FoundBrowser> {
  const fromEnvironment = process.env['PUPPETEER_EXECUTABLE_PATH'];
  if (asked) return existing(asked, 'given by --browser');
  if (fromEnvironment) return existing(fromEnvironment, 'given by PUPPETEER_EXECUTABLE_PATH');
  const downloaded = await downloadedBrowsers();
  const found =
    downloaded.shell ??
    installedShell() ??
    (await embeddedBrowser()) ??
    downloaded.full ??
    installedBrowser();
  if (found) return found;
  throw new BrowserNotFoundError(
    'No browser was found. Install Chrome, Chromium or Edge, or run “npm install @sparticuz/chromium” (Linux), or name one with --browser PATH.',
  );
}

function existing(executablePath: string, why: string): FoundBrowser {
  if (existsSync(executablePath)) return plainBrowser(executablePath, why);
  throw new BrowserNotFoundError(
    `There is no browser at ${executablePath} (${why}). Check the path, or leave it out to let presscheck find one.`,
  );
}
