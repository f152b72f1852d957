import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { browserKind } from '../../../src/browser/finding/browser-age.ts';
import { BrowserNotFoundError, findBrowser } from '../../../src/browser/finding/find-browser.ts';

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
