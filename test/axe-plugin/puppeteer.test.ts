import { AxePuppeteer } from '@axe-core/puppeteer';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { expectFindings, FAULTY, FRAME } from '../helpers/axe-page.ts';
import { idsOf, loadPlugin } from '../helpers/axe-plugin.ts';
import { servePages, type TestServer } from '../helpers/serve.ts';

const { rules, checks, source } = await loadPlugin();

let site: TestServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await servePages({
    '/': FAULTY,
    '/strict': (_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.setHeader('Content-Security-Policy', "script-src 'self'");
      response.end(FAULTY);
    },
    '/frame': FRAME,
  });
  browser = await puppeteer.connect({ browserWSEndpoint: sharedBrowser(), defaultViewport: null });
  page = await (await browser.createBrowserContext()).newPage();
  await page.goto(site.origin);
});

afterAll(async () => {
  await page.browserContext().close();
  await browser.disconnect();
  await site.close();
});

test('rules and checks come through configure, which sends them as JSON', async () => {
  expectFindings(await new AxePuppeteer(page).configure({ rules, checks }).analyze());
});

test('the source goes where a page forbids code made of text', async () => {
  await page.goto(`${site.origin}/strict`);
  expectFindings(await new AxePuppeteer(page, axe.source + source).analyze());
  await page.goto(site.origin);
});

test('one rule alone is judged like all of them, with the rules in any order', async () => {
  const reversed = { rules: [...rules].reverse(), checks: [...checks].reverse() };
  const analysis = new AxePuppeteer(page).configure(reversed).withRules('heading-not-empty');
  const { violations, incomplete } = await analysis.analyze();
  expect(idsOf(violations)).toEqual(['heading-not-empty']);
  expect(incomplete).toEqual([]);
});

test('a check that was left out is named, and nothing passes for it', async () => {
  const most = checks.filter(({ id }) => id !== 'presscheck');
  await page.goto(site.origin);
  const analysis = new AxePuppeteer(page).configure({ rules, checks: most });
  const { incomplete, passes } = await analysis.withRules('heading-not-empty').analyze();
  expect(passes).toEqual([]);
  expect(JSON.stringify(incomplete)).toContain('configure all of its checks');
});
