import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { browserKind } from '../../../src/browser/finding/browser-age.ts';
import { BrowserNotFoundError } from '../../../src/browser/finding/browser-not-found-error.ts';
import { downloadedBrowsers } from '../../../src/browser/finding/downloaded-browser.ts';
import { findBrowser } from '../../../src/browser/finding/find-browser.ts';
import { browserInEnvironment } from '../../../src/browser/finding/installed-browser.ts';

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

test('what the environment names for all tools goes after every headless shell, and before what is installed', async () => {
  const folder = onPath('google-chrome', 'my-chrome');
  const path = (name: string) => join(folder, name);
  process.env['CHROME_BIN'] = path('my-chrome');
  expect(await findBrowser(undefined)).toMatchObject({ headlessShell: true, origin: 'package' });
  const named = (env: NodeJS.ProcessEnv) => {
    const found = browserInEnvironment({ PATH: folder, ...env });
    return found && [found.executablePath, found.origin];
  };
  expect(named({ CHROME_BIN: path('my-chrome') })).toEqual([path('my-chrome'), 'chromeBin']);
  // By its name alone it is a command.
  expect(named({ CHROME_BIN: 'my-chrome' })).toEqual([path('my-chrome'), 'chromeBin']);
  const both = { CHROME_PATH: path('google-chrome'), CHROME_BIN: path('my-chrome') };
  expect(named(both)).toEqual([path('google-chrome'), 'chromePath']);
  // They were set for others: one that leads nowhere, or to no program, is passed over.
  for (const nowhere of ['', path('none'), folder, 'none'])
    expect(named({ ...both, CHROME_PATH: nowhere })).toEqual([path('my-chrome'), 'chromeBin']);
  expect(named({ CHROME_PATH: path('none') })).toBeNull();
});

test('a kind is asked for by its name', async () => {
  const folder = onPath('microsoft-edge', 'chromium-browser', 'google-chrome');
  const of = async (kind: string) => (await findBrowser(kind)).executablePath;
  expect(await of('edge')).toBe(join(folder, 'microsoft-edge'));
  expect(await of('chromium')).toBe(join(folder, 'chromium-browser'));
  expect(await of('chrome')).toBe(join(folder, 'google-chrome'));
  expect(await findBrowser('shell')).toMatchObject({ headlessShell: true });
  onPath('chromium');
  await expect(findBrowser('edge')).rejects.toThrow('No browser of the kind “edge” was found');
  await expect(findBrowser('./edge')).rejects.toThrow('There is no browser at ./edge');
});

/** The built package as it is where @sparticuz/chromium is not installed; returns its command line. */
function withoutEmbedded(): string {
  const root = mkdtempSync(join(tmpdir(), 'presscheck-bare-'));
  for (const part of ['dist', 'package.json']) cpSync(part, join(root, part), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of ['axe-core', 'jiti'])
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  return join(root, 'dist', 'cli', 'bin.js');
}

test('the command line follows this order, and says which browser it took', () => {
  const bin = withoutEmbedded();
  const bare = onPath();
  const log = join(bare, 'started');
  const program = (name: string) => {
    const path = join(bare, name);
    writeFileSync(path, `#!/bin/sh\necho ${name} >> ${log}\nexit 3\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const [shell, chrome] = ['chromium-headless-shell', 'google-chrome'].map(program);
  const [other, edge] = ['other', 'microsoft-edge'].map(program);
  const doctor = (env: NodeJS.ProcessEnv, ...args: string[]) => {
    const given = { env: { PATH: bare, HOME: bare, ...env }, encoding: 'utf8' } as const;
    const { stdout } = spawnSync(process.execPath, [bin, 'doctor', ...args], given);
    return /Browser: (.*)/.exec(stdout)?.[1];
  };
  const variables = { CHROME_PATH: other, CHROME_BIN: edge };
  const forUs = { ...variables, PUPPETEER_EXECUTABLE_PATH: edge };
  expect(doctor(variables)).toBe(`${shell}, installed on this machine`);
  expect(doctor(forUs)).toBe(`${edge}, given by PUPPETEER_EXECUTABLE_PATH`);
  expect(doctor(forUs, '--browser', other ?? '')).toBe(`${other}, given by --browser`);
  expect(doctor(forUs, '--browser', 'chrome')).toBe(`${chrome}, installed on this machine`);
  rmSync(shell ?? '');
  expect(doctor(variables)).toBe(`${other}, given by CHROME_PATH`);
  expect(doctor({ CHROME_BIN: 'microsoft-edge' })).toBe(`${edge}, given by CHROME_BIN`);
  expect(doctor({ CHROME_PATH: '/nowhere/chrome' })).toBe(`${chrome}, installed on this machine`);
  expect(readFileSync(log, 'utf8').split('\n').slice(0, -1)).toEqual([
    ...['chromium-headless-shell', 'microsoft-edge', 'other', 'google-chrome'],
    ...['other', 'microsoft-edge', 'google-chrome'],
  ]);
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
