import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { browserKind } from '../../../src/browser/finding/browser-age.ts';
import { BrowserNotFoundError } from '../../../src/browser/finding/browser-not-found-error.ts';
import { downloadedBrowsers } from '../../../src/browser/finding/downloaded-browser.ts';
import { findBrowser } from '../../../src/browser/finding/find-browser.ts';

const before = { ...process.env };
afterEach(() => {
  process.env = { ...before };
});

/** A folder of programs by these names, as the only one on the path. */
function onPath(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-path-'));
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o755);
  }
  process.env['PATH'] = folder;
  delete process.env['PUPPETEER_EXECUTABLE_PATH'];
  return folder;
}

test('an installed headless shell goes before a whole browser', async () => {
  const folder = onPath('google-chrome', 'chromium', 'chromium-headless-shell');
  expect(await findBrowser(undefined)).toMatchObject({
    executablePath: join(folder, 'chromium-headless-shell'),
    headlessShell: true,
  });
});

test('so does the embedded one', async () => {
  onPath('google-chrome', 'chromium');
  expect(await findBrowser(undefined)).toMatchObject({
    headlessShell: true,
    origin: 'package',
  });
});

test('what puppeteer downloaded goes before all of these, a headless shell first', async () => {
  onPath('chromium-headless-shell');
  const downloads = mkdtempSync(join(tmpdir(), 'presscheck-downloads-'));
  process.env['PUPPETEER_CACHE_DIR'] = downloads;
  process.env['PUPPETEER_CHROME_VERSION'] = '147.0.1.2';
  const put = (name: string, program: string) => {
    const folder = join(downloads, name, 'linux-147.0.1.2', `${name}-linux64`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, program), '');
    return join(folder, program);
  };
  const whole = put('chrome', 'chrome');
  expect((await findBrowser(undefined)).origin).not.toBe('puppeteer');
  process.env['PATH'] = '';
  expect(await downloadedBrowsers()).toMatchObject({
    shell: null,
    full: { executablePath: whole },
  });
  const shell = put('chrome-headless-shell', 'chrome-headless-shell');
  expect(await findBrowser(undefined)).toMatchObject({
    executablePath: shell,
    headlessShell: true,
    origin: 'puppeteer',
  });
});

test('what was asked for goes before everything', async () => {
  const folder = onPath('chromium', 'chromium-headless-shell');
  expect((await findBrowser(join(folder, 'chromium'))).headlessShell).toBe(false);
  process.env['PUPPETEER_EXECUTABLE_PATH'] = join(folder, 'chromium');
  expect((await findBrowser(undefined)).executablePath).toBe(join(folder, 'chromium'));
  await expect(findBrowser(join(folder, 'none'))).rejects.toThrow(BrowserNotFoundError);
});

test('what a browser is, and how old, is told by its version', () => {
  const now = new Date(Date.UTC(2026, 10, 29));
  expect(browserKind('HeadlessChrome/147.0.7727.24', now)).toEqual({
    kind: 'headless shell',
    ageMonths: 8,
  });
  expect(browserKind('Chrome/138.0.1.2', new Date(Date.UTC(2025, 6, 1)))).toEqual({
    kind: 'browser',
    ageMonths: 0,
  });
  expect(browserKind('Something', now)).toEqual({ kind: 'browser', ageMonths: null });
});
