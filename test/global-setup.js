import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../dist/browser/finding/find-browser.js';
import { launchArguments } from '../dist/browser/finding/launch-browser.js';

/**
 * One browser for each of Jest's workers; each test opens its own context in it. Two workers may not share one:
 * every client of a browser is asked before a new page of any other may go on, and a test that waits for a
 * program without letting go of its process does not answer.
 */
export default async function setUp({ maxWorkers }) {
  if (!existsSync('dist/index.js')) throw new Error('Run “npm run build” before the tests.');
  // What runs in pages and in reports is tested as it is in src/ now, and not as it was built last.
  for (const script of ['build-page-bundle', 'build-report-assets', 'build-desk-client']) {
    const { status } = spawnSync(process.execPath, [`scripts/${script}.mjs`], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`scripts/${script}.mjs failed.`);
  }
  const found = await findBrowser(undefined);
  const browsers = await Promise.all(Array.from({ length: maxWorkers }, () => launch(found)));
  globalThis.presscheckTestBrowsers = browsers;
  process.env.PRESSCHECK_TEST_BROWSERS = browsers.map((browser) => browser.wsEndpoint()).join(' ');
}

/** Reached by a socket, so that the program, started by a test, may use it as well. */
function launch(found) {
  return puppeteer.launch({
    ...launchArguments(found, { flags: [] }, process.getuid?.() !== 0),
    executablePath: found.executablePath,
    env: { ...process.env, ...found.env },
    defaultViewport: null,
    timeout: 60_000,
    protocolTimeout: 120_000,
  });
}
