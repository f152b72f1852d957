import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, test } from '@jest/globals';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../src/browser/finding/find-browser.ts';
import { expectFindings, FAULTY, FRAME } from '../helpers/axe-page.ts';
import { loadPlugin } from '../helpers/axe-plugin.ts';
import { servePages, type TestServer } from '../helpers/serve.ts';

const { source } = await loadPlugin();

let site: TestServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await servePages({ '/': FAULTY, '/frame': FRAME });
  // One of its own: it has itself attached to whatever opens in a browser, and other tests open pages in the shared one.
  const { executablePath, env } = await findBrowser(undefined);
  browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    chromiumSandbox: process.getuid?.() !== 0,
  });
  page = await (await browser.newContext()).newPage();
  await page.goto(site.origin);
});

afterAll(async () => {
  await page.context().close();
  await browser.close();
  await site.close();
});

test('the source goes in behind that of axe-core', async () => {
  const builder = new AxeBuilder({ page, axeSource: axe.source + source });
  expectFindings(await builder.analyze());
});
