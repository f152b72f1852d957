import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type * as Axe from 'axe-core';
import puppeteer, { type Browser } from 'puppeteer';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { expectFindings, FAULTY, FRAME } from '../helpers/axe-page.ts';
import { type Route, servePages, type TestServer } from '../helpers/serve.ts';

const require = createRequire(import.meta.url);
const SCRIPTS = '<script src="/axe.js"></script><script src="/presscheck.js"></script>';
const WITH_SCRIPTS = FAULTY.replace('</head>', `${SCRIPTS}</head>`);

let site: TestServer;
let browser: Browser;

beforeAll(async () => {
  site = await servePages({
    '/': WITH_SCRIPTS,
    '/strict': (_request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.setHeader('Content-Security-Policy', "script-src 'self'");
      response.end(WITH_SCRIPTS);
    },
    '/frame': FRAME,
    '/axe.js': scriptAt('axe-core/axe.min.js'),
    '/presscheck.js': scriptAt('presscheck/axe/script.js'),
  });
  browser = await puppeteer.connect({ browserWSEndpoint: sharedBrowser(), defaultViewport: null });
});

afterAll(async () => {
  await browser.disconnect();
  await site.close();
});

test.each(['/', '/strict'])('two script tags are enough on %s', async (path) => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(site.origin + path);
    const results = (await page.evaluate('axe.run({ iframes: false })')) as Axe.AxeResults;
    expectFindings(results);
    expect(errors).toEqual([]);
  } finally {
    await context.close();
  }
});

function scriptAt(name: string): Route {
  const script = readFileSync(require.resolve(name));
  return (_request, response) => {
    response.setHeader('Content-Type', 'text/javascript');
    response.end(script);
  };
}
