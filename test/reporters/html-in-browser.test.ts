import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer';
import { type FramePump, openDrawnPage } from '../../src/browser/frame-pump.ts';
import { reporterContext, reporters } from '../../src/index.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { checkResult, pageReport, reportOf } from '../helpers/hand-made-report.ts';

const MOST_TABS = 60;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let frames: FramePump;
let address: string;

beforeAll(async () => {
  const report = reportOf([
    pageReport({
      url: '/a.html',
      checks: [
        checkResult({ owner: 'editor' }),
        checkResult({ id: 'landmarks', area: 'news-page', owner: 'template' }),
      ],
    }),
    pageReport({ url: '/b.html', checks: [checkResult({ owner: 'template' })] }),
  ]);
  const file = join(mkdtempSync(join(tmpdir(), 'presscheck-html-')), 'index.html');
  writeFileSync(file, [...reporters.html.render(report, reporterContext())].join(''));
  address = pathToFileURL(file).href;
  browser = await puppeteer.connect({ browserWSEndpoint: sharedBrowser(), defaultViewport: null });
  context = await browser.createBrowserContext();
  const drawn = await openDrawnPage(browser, context);
  page = drawn.page;
  frames = drawn.startPump(await page.createCDPSession());
});

afterAll(async () => {
  frames.stop();
  await context.close();
  await browser.disconnect();
});

const ask = (expression: string) => page.evaluate(expression);
const shown = () =>
  ask('[...document.querySelectorAll(".check")].filter((one) => !one.hidden).length');

async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await ask(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${selector}.`);
}

test('the report is read and filtered by keyboard alone, and its address can be sent on', async () => {
  await page.goto(address);
  await page.keyboard.press('Tab');
  expect(await ask('document.activeElement.textContent')).toBe('Skip to main content');
  await page.keyboard.press('Enter');
  expect(await ask('location.hash')).toBe('#report');
  expect(await shown()).toBe(3);
  await tabTo('select[name=owner]');
  await page.keyboard.type('E');
  expect(await ask('document.activeElement.value')).toBe('editor');
  expect(await shown()).toBe(1);
  expect(await ask('document.getElementById("shown").textContent')).toBe('Findings shown: 1');
  expect(await ask('location.search')).toBe('?owner=editor');
  await page.reload();
  expect(await shown()).toBe(1);
  await tabTo('.filters button');
  await page.keyboard.press('Enter');
  await page.waitForFunction('location.search === ""');
  expect(await shown()).toBe(3);
});

test('the text size is chosen with the arrow keys, and kept', async () => {
  await page.goto(address);
  await tabTo('.text-size input');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const size = () => ask('getComputedStyle(document.documentElement).fontSize');
  expect(await size()).toBe('32px');
  await page.reload();
  expect(await size()).toBe('32px');
});

test('without scripts all of it is there, and nothing that would do nothing', async () => {
  await page.setJavaScriptEnabled(false);
  await page.goto(address);
  const visible = async (selector: string) =>
    page.$$eval(selector, (found) => found.filter((one) => one.checkVisibility()).length);
  expect(await visible('.check')).toBe(3);
  expect(await visible('.filters')).toBe(0);
  await page.click('.text-size label:last-of-type');
  expect(await ask('getComputedStyle(document.documentElement).fontSize')).toBe('32px');
  await page.setJavaScriptEnabled(true);
});
