import { access } from 'node:fs/promises';
import { findBrowser } from '../dist/browser/finding/find-browser.js';
import { launchBrowser } from '../dist/browser/finding/launch-browser.js';

/** One browser for the whole test run; each test opens its own context in it. */
export default async function setUp() {
  await access('dist/page-bundle.js').catch(() => {
    throw new Error('Run “npm run build” before the tests.');
  });
  const browser = await launchBrowser(await findBrowser(undefined), {
    onlyHosts: null,
    noSandbox: false,
    onNotice: () => undefined,
  });
  globalThis.presscheckTestBrowser = browser;
  process.env.PRESSCHECK_TEST_BROWSER = browser.wsEndpoint();
}
