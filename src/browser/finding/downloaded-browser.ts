import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { type FoundBrowser, plainBrowser } from './found-browser.ts';

/** What puppeteer may have downloaded: Chromium without its user interface, and Chrome. */
export type Downloaded = { shell: FoundBrowser | null; full: FoundBrowser | null };

/** The browsers that puppeteer downloaded, by its own configuration. */
export async function downloadedBrowsers(): Promise<Downloaded> {
  if (!mayHaveDownloaded()) return { shell: null, full: null };
  const { default: puppeteer } = await import('puppeteer');
  const find = (headless: 'shell' | true): FoundBrowser | null => {
    const path = orNull(() => puppeteer.executablePath({ headless }));
    return path && existsSync(path) ? plainBrowser(path, 'puppeteer') : null;
  };
  return { shell: find('shell'), full: find(true) };
}

/** Puppeteer throws where it is configured not to download. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/**
 * Whether it is worth asking puppeteer, whose loading takes as long as that of a small page: it keeps
 * browsers in one folder, unless its configuration says otherwise.
 */
function mayHaveDownloaded(): boolean {
  const isSetByEnvironment = Object.keys(process.env).some((name) => name.startsWith('PUPPETEER_'));
  const usual = join(homedir(), '.cache', 'puppeteer');
  return isSetByEnvironment || existsSync(usual) || isConfigured(process.cwd());
}

const CONFIG = /^(?:\.puppeteerrc|puppeteer\.config)/;

function isConfigured(folder: string): boolean {
  const names = orNull(() => readdirSync(folder)) ?? [];
  const isHere =
    names.some((name) => CONFIG.test(name)) ||
    (names.includes('package.json') && saysPuppeteer(join(folder, 'package.json'))) ||
    (names.includes('.config') &&
      (orNull(() => readdirSync(join(folder, '.config'))) ?? []).some((name) =>
        /^puppeteer/.test(name),
      ));
  const parent = dirname(folder);
  return isHere || (parent !== folder && isConfigured(parent));
}

/** Its configuration may stand under a key of a package.json. */
function saysPuppeteer(file: string): boolean {
  const manifest: unknown = orNull(() => JSON.parse(readFileSync(file, 'utf8')));
  return typeof manifest === 'object' && manifest !== null && 'puppeteer' in manifest;
}
