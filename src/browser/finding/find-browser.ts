import { existsSync } from 'node:fs';
import { BrowserNotFoundError } from './browser-not-found-error.ts';
import { downloadedBrowsers } from './downloaded-browser.ts';
import { embeddedBrowser } from './embedded-browser.ts';
import { type BrowserOrigin, type FoundBrowser, plainBrowser } from './found-browser.ts';
import { browserInEnvironment, installedBrowser, installedShell } from './installed-browser.ts';

/**
 * Finds the browser: the one that was asked for, by its path or kind, or else one without a user interface, which
 * does the same at half the price: downloaded by puppeteer, installed, or embedded in a package; then the whole one
 * that the environment names, as images for CI do; last a whole Chrome, Chromium or Edge. Throws a
 * BrowserNotFoundError.
 */
export async function findBrowser(asked: string | undefined): Promise<FoundBrowser> {
  const fromEnvironment = process.env['PUPPETEER_EXECUTABLE_PATH'];
  if (asked && isKind(asked)) return ofKind(asked);
  if (asked) return existing(asked, 'option');
  if (fromEnvironment) return existing(fromEnvironment, 'environment');
  const found =
    (await anyShell()) ??
    browserInEnvironment() ??
    (await downloadedBrowsers()).full ??
    installedBrowser();
  if (found) return found;
  throw new BrowserNotFoundError((say) => say.browser.none);
}

/**
 * Finds a browser with windows: the one that was asked for where it has such, or else a whole Chrome, Chromium or
 * Edge. Throws a BrowserNotFoundError.
 */
export async function findWindowBrowser(asked: string | undefined): Promise<FoundBrowser> {
  const named = asked === undefined || asked === 'shell' ? null : await findBrowser(asked);
  if (named && !named.headlessShell) return named;
  const found = browserInEnvironment() ?? (await downloadedBrowsers()).full ?? installedBrowser();
  if (found && !found.headlessShell) return found;
  throw new BrowserNotFoundError((say) => say.browser.noneWithWindows);
}

async function anyShell(): Promise<FoundBrowser | null> {
  return (await downloadedBrowsers()).shell ?? installedShell() ?? (await embeddedBrowser());
}

/** What finds a browser of each kind that may be asked for. A file of such a name is asked for as ./name. */
const KINDS = {
  shell: anyShell,
  chrome: async () => (await downloadedBrowsers()).full ?? installedBrowser('chrome'),
  chromium: async () => installedBrowser('chromium'),
  edge: async () => installedBrowser('edge'),
} satisfies Record<string, () => Promise<FoundBrowser | null>>;

function isKind(asked: string): asked is keyof typeof KINDS {
  return Object.hasOwn(KINDS, asked);
}

async function ofKind(kind: keyof typeof KINDS): Promise<FoundBrowser> {
  const found = await KINDS[kind]();
  if (found) return found;
  throw new BrowserNotFoundError((say) => say.browser.noneOfKind(kind));
}

function existing(executablePath: string, origin: BrowserOrigin): FoundBrowser {
  if (existsSync(executablePath)) return plainBrowser(executablePath, origin);
  throw new BrowserNotFoundError(({ browser: say }) =>
    say.notThere(executablePath, say.origins[origin]),
  );
}
