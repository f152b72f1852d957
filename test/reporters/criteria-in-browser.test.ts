import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { source as axeSource } from 'axe-core';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer';
import { type FramePump, openDrawnPage } from '../../src/browser/frame-pump.ts';
import {
  accessibilityStatement,
  type Report,
  readAnswers,
  reporterContext,
  withAnswers,
  writeReports,
} from '../../src/index.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { checkResult, pageReport, reportOf } from '../helpers/hand-made-report.ts';
import { until } from '../helpers/until.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
let frames: FramePump;
let downloads: string;
const folders = new Map<string, string>();

const passed = (id: string, number: string) =>
  checkResult({ id, area: 'axe', outcome: 'passed', wcag: [number], findings: [] });
const report = reportOf([
  pageReport({
    url: '/news/a.html',
    checks: [checkResult(), passed('color-contrast', '1.4.3'), passed('image-alt', '1.1.1')],
  }),
  pageReport({ url: '/news/b.html', checks: [passed('image-alt', '1.1.1')] }),
]);

beforeAll(async () => {
  downloads = mkdtempSync(join(tmpdir(), 'presscheck-downloads-'));
  browser = await puppeteer.connect({ browserWSEndpoint: sharedBrowser(), defaultViewport: null });
  context = await browser.createBrowserContext({
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
  });
  const tab = await openDrawnPage(browser, context);
  page = tab.page;
  frames = tab.startPump(await page.createCDPSession());
  for (const locale of ['en', 'he']) folders.set(locale, await written(report, locale));
});

afterAll(async () => {
  frames.stop();
  await context.close();
  await browser.disconnect();
});

async function written(given: Report, locale = 'en'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-criteria-'));
  const { report: counted } = withAnswers(given, given.manual ?? { version: '1', answers: [] });
  const full = given.manual ? counted : { ...given, summary: counted.summary };
  await writeReports(full, ['html'], folder, reporterContext(locale));
  return folder;
}

const addressOf = (folder = '', file = 'index.html') => pathToFileURL(join(folder, file)).href;
/** Of several pages what is tried by hand has a document of its own. */
const BY_HAND = 'by-hand/index.html';
const ask = (expression: string) => page.evaluate(expression);

/** What is pressed before a page was drawn for the first time is lost. */
const drawn = () =>
  ask('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

async function opened(address: string): Promise<void> {
  await page.goto(address);
  await drawn();
}

/** What axe-core finds, in the page as it stands, with everything opened. */
async function violations(): Promise<unknown> {
  await ask('for (const one of document.querySelectorAll("details")) one.open = true');
  await ask(`(() => { ${axeSource} })()`);
  return ask(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))',
  );
}

const widths = [1280, 320];
const states = ['en', 'he'].flatMap((locale) => widths.map((width) => [locale, width] as const));

test.each(states)(
  '%s, %i pixels wide: axe finds nothing, and nothing is too wide',
  async (locale, width) => {
    await page.setViewport({ width, height: 800 });
    for (const [file, told, least] of [
      ['index.html', '.criteria tbody tr', 55],
      [BY_HAND, '.hand-question', 41],
    ] as const) {
      await page.goto(addressOf(folders.get(locale), file));
      const count = await ask(`document.querySelectorAll(${JSON.stringify(told)}).length`);
      expect(count).toBeGreaterThanOrEqual(least);
      expect(await violations()).toEqual([]);
      expect(await ask('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  },
);

test('a page’s own document tells what it fails, and axe finds nothing there', async () => {
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(addressOf(folders.get('en')));
  const first = await ask(
    'document.querySelector(".criteria tr[data-state=failed] td a").getAttribute("href")',
  );
  expect(first).toMatch(/^pages\/[0-9a-f]+\.html#check-heading-not-empty$/);
  await page.goto(new URL(String(first), addressOf(folders.get('en'))).href);
  expect(await ask('document.querySelector(".criteria tbody tr th").textContent')).toContain(
    '1.3.1 Info and Relationships',
  );
  expect(await ask('document.querySelector(".criteria dl").textContent')).toContain(
    '1.4.3 Contrast',
  );
  expect(await violations()).toEqual([]);
});

const QUESTION = '.hand-question[data-template="/news/*"][data-criterion="2.1.1"]';

async function focusOn(selector: string): Promise<void> {
  await ask(`document.querySelector(${JSON.stringify(selector)}).focus()`);
}

test('a box is ticked by keyboard, kept from one visit to the next, and saved as --answers takes it', async () => {
  const day = new Date().toISOString().slice(0, 10);
  await opened(addressOf(folders.get('en'), BY_HAND));
  await ask('document.querySelector(".hand-script").open = true');
  expect(await ask('document.querySelector(".hand-save button").disabled')).toBe(true);
  await focusOn(`${QUESTION} input`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The menu "opens" by <mouse> only.');
  await page.keyboard.press('Tab');
  expect(await ask('document.querySelector(".hand-save output").textContent')).toBe('Answers: 1');
  await page.reload();
  await drawn();
  expect(await ask(`document.querySelector('${QUESTION} input:checked').value`)).toBe('fails');
  await ask('document.querySelector(".hand-script").open = true');
  await focusOn('.hand-save button');
  await page.keyboard.press('Enter');
  const file = join(downloads, 'answers.json');
  await until(() => existsSync(file), 10_000);
  const { answers, version } = await readAnswers(file);
  const days = [day, new Date().toISOString().slice(0, 10)];
  expect(answers).toEqual([
    {
      template: '/news/*',
      criterion: '2.1.1',
      answer: 'fails',
      date: expect.any(String),
      note: 'The menu "opens" by <mouse> only.',
    },
  ]);
  expect(days).toContain(answers[0]?.date);
  expect(version).toBe(report.tool.version);
});

test('an answer that is taken back is not kept; what a report has is there, and can be changed', async () => {
  const manual = {
    version: '1.2.3',
    answers: [
      {
        template: '/news/*',
        criterion: '2.1.1' as const,
        answer: 'works' as const,
        date: '2026-11-01',
        note: 'All of it.',
      },
    ],
  };
  const started = { ...report.run, startedAt: '2026-02-03T04:05:06.000Z' };
  const folder = await written({ ...report, run: started, manual });
  await opened(addressOf(folder));
  expect(await ask('document.querySelector(".criteria").textContent')).toContain(
    'told for 2 pages by a person who tried one of the kind, last on 2026-11-01',
  );
  await opened(addressOf(folder, BY_HAND));
  const value = () => ask(`document.querySelector('${QUESTION} input:checked').value`);
  expect(await value()).toBe('works');
  expect(await ask(`document.querySelector('${QUESTION} input[type=text]').value`)).toBe(
    'All of it.',
  );
  await ask('document.querySelector(".hand-script").open = true');
  await page.click(`${QUESTION} input[value=""]`);
  expect(await ask('document.querySelector(".hand-save output").textContent')).toBe('Answers: 0');
  await page.reload();
  expect(await value()).toBe('');
});

test('where nothing can be kept, that is said', async () => {
  await opened(addressOf(folders.get('en'), BY_HAND));
  await ask('Storage.prototype.setItem = () => { throw new Error("refused"); }');
  await ask('document.querySelector(".hand-script").open = true');
  await page.click(`${QUESTION} input[value=works]`);
  expect(await ask('document.querySelector(".hand-not-kept").checkVisibility()')).toBe(true);
});

test('without scripts the script by hand can be read, and nothing offers to save', async () => {
  await page.setJavaScriptEnabled(false);
  await page.goto(addressOf(folders.get('en'), BY_HAND));
  const seen = (selector: string) => page.$eval(selector, (one) => one.checkVisibility());
  expect(await seen('.hand-script summary')).toBe(true);
  expect(await seen('.hand-save')).toBe(false);
  await page.setJavaScriptEnabled(true);
});

test.each(['en', 'he'])('%s: axe finds nothing in a statement', async (locale) => {
  const text = accessibilityStatement(report, { ...reporterContext(locale), format: 'html' });
  const file = join(downloads, `statement-${locale}.html`);
  writeFileSync(file, text);
  await page.goto(pathToFileURL(file).href);
  expect(await violations()).toEqual([]);
});
