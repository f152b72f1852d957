import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer';
import { embeddedBrowser } from './embedded-browser.ts';
import { type FoundBrowser, plainBrowser } from './found-browser.ts';
import { installedBrowser } from './installed-browser.ts';

/** No browser: one sentence saying what is wrong and what to do. */
export class BrowserNotFoundError extends Error {
  override name = 'BrowserNotFoundError';
}

/**
 * Finds the browser: the one that was asked for, the one that puppeteer downloaded, an installed
 * Chrome, Chromium or Edge, the embedded headless Chromium. Throws a BrowserNotFoundError.
 */
export async function findBrowser(asked: string | undefined): Promise<FoundBrowser> {
  const fromEnvironment = process.env['PUPPETEER_EXECUTABLE_PATH'];
  if (asked) return existing(asked, 'given by --browser');
  if (fromEnvironment) return existing(fromEnvironment, 'given by PUPPETEER_EXECUTABLE_PATH');
  const found = downloadedBrowser() ?? installedBrowser() ?? (await embeddedBrowser());
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

function downloadedBrowser(): FoundBrowser | null {
  for (const headless of ['shell', true] as const) {
    const path = orNull(() => puppeteer.executablePath({ headless }));
    if (path && existsSync(path)) return plainBrowser(path, 'downloaded by puppeteer');
  }
  return null;
}

/** Puppeteer throws where it is configured not to download. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
