import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'puppeteer';
import { toPassPresscheck } from '../../src/jest/to-pass-presscheck.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { plainBrowser } from '../helpers/plain-browser.ts';
import { page as pageWith, servePages, type TestServer } from '../helpers/serve.ts';

expect.extend(toPassPresscheck);

let site: TestServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await servePages({
    '/good': pageWith('<main><h1>The ferry is back</h1><p>It sails again on Friday.</p></main>'),
    '/bad': pageWith('<main><h1>The ferry is back</h1><h2></h2><p>It sails on Friday.</p></main>'),
  });
  browser = await plainBrowser();
  page = await (await browser.createBrowserContext()).newPage();
});
afterAll(async () => {
  await page.browserContext().close();
  await browser.close();
  await site.close();
});

const ONLY = { only: ['heading-not-empty'] };

test('an open page passes, or says in a few lines what to fix', async () => {
  await page.goto(`${site.origin}/good`);
  await expect(page).toPassPresscheck(ONLY);
  await page.goto(`${site.origin}/bad`);
  await expect(page).not.toPassPresscheck(ONLY);
  const message = await expect(page)
    .toPassPresscheck(ONLY)
    .then(
      () => '',
      ({ message }) => message,
    );
  expect(message.split('\n')).toEqual([
    'expect(page).toPassPresscheck()',
    '',
    expect.stringMatching(/\(heading-not-empty, \w+\)$/),
    expect.stringContaining('h2'),
    '  <h2></h2>',
    expect.stringMatching(/^ {2}\w/),
    `  ${site.origin}/bad`,
  ]);
});

test('the page at an address is audited in a browser of its own', async () => {
  const options = { ...ONLY, connect: sharedBrowser() };
  await expect(`${site.origin}/good`).toPassPresscheck(options);
  await expect(expect(`${site.origin}/bad`).toPassPresscheck(options)).rejects.toThrow('<h2></h2>');
  // Of a page that is not there nobody can say either that it fails.
  for (const expected of [expect(`${site.origin}/none`), expect(`${site.origin}/none`).not])
    await expect(expected.toPassPresscheck(options)).rejects.toThrow('404');
});

test('what is asked to pass though it passes is named', async () => {
  await page.goto(`${site.origin}/good`);
  await expect(expect(page).not.toPassPresscheck(ONLY)).rejects.toThrow(
    `${site.origin}/good passes`,
  );
});

test('what is no page, and options that cannot be used, are refused either way', async () => {
  for (const refused of [
    expect(42).toPassPresscheck(),
    expect({}).not.toPassPresscheck(),
    expect(page).toPassPresscheck({ only: ['no-such-check'] }),
  ])
    await expect(refused).rejects.toThrow(/not a page of Puppeteer|no check or axe rule/);
});
