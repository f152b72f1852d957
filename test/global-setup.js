import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../dist/browser/finding/find-browser.js';
import { launchArguments } from '../dist/browser/finding/launch-browser.js';

/** One browser for the whole test run; each test opens its own context in it. */
export default async function setUp() {
  if (!existsSync('dist/index.js')) throw new Error('Run “npm run build” before the tests.');
  // What runs in pages and in reports is tested as it is in src/ now, and not as it was built last.
  for (const script of ['build-page-bundle', 'build-report-assets', 'build-desk-client']) {
    const { status } = spawnSync(process.execPath, [`scripts/${script}.mjs`], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`scripts/${script}.mjs failed.`);
  }
  const found = await findBrowser(undefined);
  // By a socket, so that the processes of several tests may use it.
  const browser = await puppeteer.launch({
    ...launchArguments(found, { flags: [] }, process.getuid?.() !== 0),
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    defaultViewport: null,
    timeout: 60_000,
    protocolTimeout: 120_000,
  });
  globalThis.presscheckTestBrowser = browser;
  process.env.PRESSCHECK_TEST_BROWSER = browser.wsEndpoint();
}
