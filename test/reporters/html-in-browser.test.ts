import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer';
import { type FramePump, openDrawnPage } from '../../src/browser/frame-pump.ts';
import { type Report, reporterContext, writeReports } from '../../src/index.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { checkResult, finding, pageReport, reportOf } from '../helpers/hand-made-report.ts';

const MOST_TABS = 60;
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let frames: FramePump;
/** The first document of a report of two pages, which each have their own; and that of a report of one. */
let index: string;
let address: string;

beforeAll(async () => {
  const [first, second] = [
    pageReport({
      url: '/a.html',
      title: 'The ferry',
      picture: { name: 'page', picture: PICTURE, width: 1280, height: 900, boxes: [] },
      checks: [
        checkResult({
          owner: 'editor',
          findings: [finding({ box: { x: 10, y: 20, width: 30, height: 40 } })],
        }),
        checkResult({ id: 'landmarks', area: 'news-page', owner: 'template' }),
        checkResult({ id: 'title-present', area: 'news-page', owner: 'template' }),
      ],
    }),
    pageReport({ url: '/b.html', title: 'The harbour', checks: [checkResult({})] }),
  ];
  address = await written(reportOf([first]));
  index = await written({ ...reportOf([first, second]), rootCauses: CAUSES });
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

const CAUSES = ['heading-not-empty', 'landmarks'].map((checkId) => ({
  id: checkId,
  checkId,
  pages: ['/a.html', '/b.html'],
  example: finding({ message: `Cause of ${checkId}` }),
}));

/** Writes a report and returns its address. */
async function written(report: Report): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-html-'));
  await writeReports(report, ['html'], folder, reporterContext());
  const bytes = Buffer.from(PICTURE.split(',')[1] ?? '', 'base64');
  writeFileSync(join(folder, 'pictures', 'one.png'), bytes);
  return pathToFileURL(join(folder, 'index.html')).href;
}

const ask = (expression: string) => page.evaluate(expression);
const shown = () =>
  ask('[...document.querySelectorAll(".check")].filter((one) => !one.hidden).length');

/** What is pressed before a page was drawn for the first time is lost. */
const drawn = () =>
  ask('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

async function tabTo(selector: string): Promise<void> {
  await drawn();
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
  await tabTo('.filtering summary');
  await page.keyboard.press('Enter');
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

test('from a number in the picture to what was found there and back, by keyboard', async () => {
  await page.goto(address);
  await ask('document.querySelectorAll(".check").forEach((one) => { one.open = false })');
  await tabTo('.numbers a');
  await page.keyboard.press('Enter');
  await page.waitForFunction('document.activeElement.id === "finding-0-1"');
  expect(await ask('document.activeElement.closest(".check").open')).toBe(true);
  await tabTo('a.number');
  await page.keyboard.press('Enter');
  expect(await ask('document.querySelector("rect:target").id')).toBe('mark-0-1');
});

test('what was found is copied as a text that can be sent on', async () => {
  await page.goto(address);
  await ask(`navigator.clipboard.writeText = async (text) => { window.copied = text; }`);
  await ask('document.querySelector(".check .code").open = true');
  await tabTo('.copy button');
  await page.keyboard.press('Enter');
  await page.waitForFunction('document.querySelector(".copy output").textContent === "Copied."');
  const copied = String(await ask('window.copied'));
  expect(copied).toContain('/a.html');
  expect(copied).toContain('main > h2');
  expect(copied.split('\n').at(-1)).toMatch(/#check-heading-not-empty$/);
});

test.each([
  [1280, 800],
  [390, 844],
])(
  'at %d by %d the first screen has what is worst, whose it is and what to do',
  async (width, height) => {
    await page.setViewport({ width, height });
    await page.goto(address);
    expect(await ask('document.documentElement.scrollWidth')).toBe(width);
    const bottom = await ask('document.querySelector(".worst").getBoundingClientRect().bottom');
    expect(bottom).toBeLessThanOrEqual(height);
    const said = String(await ask('document.querySelector(".worst").textContent'));
    expect(said).toContain('to fix: the story’s editor');
    expect(said).toContain('What to do:');
    await page.setViewport({ width: 1280, height: 800 });
  },
);

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

test('its policy lets it show its pictures with their numbers, and nothing else run or be asked for', async () => {
  await page.goto(address);
  expect(
    await ask('document.querySelector(".page-shot .ground").getBoundingClientRect().width > 0'),
  ).toBe(true);
  expect(
    await ask('getComputedStyle(document.querySelector(".numbers a"), "::before").content'),
  ).toBe('"1"');
  const loads = (source: string) =>
    ask(
      `new Promise((end) => { const image = new Image(); image.onload = () => end(true); image.onerror = () => end(false); image.src = ${JSON.stringify(source)}; })`,
    );
  expect(await loads(PICTURE)).toBe(true);
  expect(await loads('pictures/one.png')).toBe(true);
  expect(await loads('http://127.0.0.1:9/one.png')).toBe(false);
  const applies = `(() => { const p = document.createElement('p'); p.innerHTML = '<b style="position:fixed" onclick="window.ran = 1">x</b>';
    document.body.append(p); p.firstChild.click(); const found = [getComputedStyle(p.firstChild).position, window.ran ?? 0]; p.remove(); return found.join(); })()`;
  expect(await ask(applies)).toBe('static,0');
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

test('from the list of pages by keyboard to one of them, on to the next and back', async () => {
  await page.goto(index);
  await tabTo('.skips a[href="#pages"]');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await ask('document.activeElement.textContent')).toBe('The ferry');
  await follow('Enter');
  expect(await ask('document.querySelector("h1").textContent')).toBe('Failed The ferry');
  expect(await shown()).toBe(3);
  // Pictures lie beside the folder of the pages' documents.
  expect(
    await ask(
      'new Promise((end) => { const image = new Image(); image.onload = () => end(true); image.onerror = () => end(false); image.src = document.querySelector(".page-shot image").href.baseVal; })',
    ),
  ).toBe(true);
  await tabTo('.ways li:last-child a');
  await follow('Enter');
  expect(await ask('document.querySelector("h1").textContent')).toBe('Failed The harbour');
  await tabTo('.ways a');
  await follow('Enter');
  expect(await ask('location.href')).toBe(index);
});

test('root causes are filtered and counted, and what is said of a check opens where it is asked for', async () => {
  await page.goto(index);
  expect(await ask('document.getElementById("shown").textContent')).toBe('Root causes shown: 2');
  await page.select('select[name=check]', 'landmarks');
  expect(await ask('document.getElementById("shown").textContent')).toBe('Root causes shown: 1');
  await page.goto(`${index}#about-landmarks`);
  await page.waitForFunction('document.getElementById("about-landmarks").open');
});

async function follow(key: 'Enter'): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.keyboard.press(key)]);
}
