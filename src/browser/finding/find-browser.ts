import { existsSync } from 'node:fs';
import { KnownError } from '../../model/usage/known-error.ts';
import { downloadedBrowsers } from './downloaded-browser.ts';
import { embeddedBrowser } from './embedded-browser.ts';
import { type BrowserOrigin, type FoundBrowser, plainBrowser } from './found-browser.ts';
import { installedBrowser, installedShell } from './installed-browser.ts';

/** There is no browser to start. */
export class BrowserNotFoundError extends KnownError {
  override name = 'BrowserNotFoundError';
}

/**
 * Finds the browser: the one that was asked for, or else one without a user interface, which does the same
 * at half the price: downloaded by puppeteer, installed, or embedded in a package; last a whole Chrome,
 * Chromium or Edge. Throws a BrowserNotFoundError.
 */
export async function findBrowser(asked: string | undefined): Promise<FoundBrowser> {
  const fromEnvironment = process.env['PUPPETEER_EXECUTABLE_PATH'];
  if (asked) return existing(asked, 'option');
  if (fromEnvironment) return existing(fromEnvironment, 'environment');
  const downloaded = downloadedBrowsers();
  const found =
    downloaded.shell ??
    installedShell() ??
    (await embeddedBrowser()) ??
    downloaded.full ??
    installedBrowser();
  if (found) return found;
  throw new BrowserNotFoundError((say) => say.browser.none);
}

function existing(executablePath: string, origin: BrowserOrigin): FoundBrowser {
  if (existsSync(executablePath)) return plainBrowser(executablePath, origin);
  throw new BrowserNotFoundError(({ browser: say }) =>
    say.notThere(executablePath, say.origins[origin]),
  );
}
