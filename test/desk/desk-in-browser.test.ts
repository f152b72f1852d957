import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer';
import { type FramePump, openDrawnPage } from '../../src/browser/frame-pump.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { builtSite } from '../helpers/built-site.ts';
import { type OpenedDesk, openedDesk } from '../helpers/opened-desk.ts';
import { servePages, type TestServer } from '../helpers/serve.ts';

const LONG = 120_000;
const MOST_TABS = 80;

let browser: Browser;
let context: BrowserContext;
let page: Page;
let frames: FramePump;
let site: string;
let desk: OpenedDesk;
/** What went wrong in the desk’s page by itself. */
let faults: string[] = [];

beforeAll(async () => {
  browser = await puppeteer.connect({ browserWSEndpoint: sharedBrowser(), defaultViewport: null });
});
afterAll(() => browser.disconnect());

beforeEach(async () => {
  site = builtSite({
    'index.html': story('The front page', '<p>Stories.</p>'),
    'ferry.html': story('The ferry returns', `<h2></h2>${TEXT}`),
    'style.css': 'body { color: #111 }',
  });
  desk = await openedDesk({ targets: [site] });
  context = await browser.createBrowserContext();
  const drawn = await openDrawnPage(browser, context);
  page = drawn.page;
  frames = drawn.startPump(await page.createCDPSession());
  faults = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(desk.address);
  await page.waitForSelector('#address');
});
afterEach(async () => {
  frames.stop();
  await context.close();
  await desk.close();
  expect(faults).toEqual([]);
});

const TEXT = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>The ferry to the island sails again from Monday, the harbour master said on day ${at} of the talks, after a winter of repairs to its hull and its engine.</p>`,
).join('');

function story(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/style.css"><meta property="og:type" content="article"></head>
<body><a href="#story">Skip to the story</a><header><p>The Post</p></header><main id="story" tabindex="-1"><article><h1>${title}</h1><div class="text">${body}</div></article></main></body></html>`;
}

const ask = (expression: string) => page.evaluate(expression);
const said = () => ask('document.getElementById("said").textContent');
const wait = (expression: string, timeout = 30_000) =>
  page.waitForFunction(expression, { timeout, polling: 50 });
/** What is said is kept for the test: it goes as the next sentence comes. */
const listen = () =>
  ask(
    `window.allSaid = []; new MutationObserver(() => allSaid.push(document.getElementById('said').textContent)).observe(document.getElementById('said'), { childList: true, characterData: true, subtree: true })`,
  );
const allSaid = () => ask('allSaid.join("\\n")') as Promise<string>;
const DONE =
  'document.querySelector(".state.done") !== null && document.querySelector(".view") !== null';

async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if (await ask(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${selector}.`);
}

test('the token is out of the address, and the cookie out of the page’s reach', async () => {
  expect(await ask('location.href')).toBe(`${desk.origin}/`);
  expect(await ask('document.cookie')).toBe('');
});

test(
  'by keyboard alone: an address is typed, verdicts come one after the other, headings first, and are said',
  async () => {
    const server: TestServer = await servePages({
      '/story': story('The harbour', `<h2></h2>${TEXT}`),
    });
    try {
      await listen();
      await ask(
        `window.order = []; new MutationObserver(() => { for (const one of document.querySelectorAll('.live-area:not(.waiting) h3')) if (!order.includes(one.textContent)) order.push(one.textContent) }).observe(document.body, { childList: true, subtree: true, attributes: true })`,
      );
      await tabTo('#address');
      await page.keyboard.type(`${server.origin}/story`);
      await page.keyboard.press('Enter');
      await wait('document.querySelector(".live-area.failed") !== null');
      // It is there before the audit is over.
      expect(await ask('document.querySelector(".live-area.failed h3").textContent')).toBe(
        'Headings',
      );
      expect(await ask('document.activeElement.id')).toBe('result');
      await wait(DONE);
      expect(((await ask('order')) as string[])[0]).toBe('Headings');
      await wait('allSaid.join().includes("is checked")');
      const heard = await allSaid();
      expect(heard).toMatch(/Checking/);
      expect(heard).toMatch(/Headings: \d+ checks? failed\./);
      expect(heard).toMatch(/The harbour is checked\. \d+ checks? failed\./);
      // The report’s own parts are there and work: its pictures come from the desk.
      const picture = 'document.querySelector(".view image[href^=pictures]")';
      expect(
        await ask('document.querySelector(".view .ground").getBoundingClientRect().width > 0'),
      ).toBe(true);
      expect(
        await ask(
          `fetch(${picture}.getAttribute('href')).then((one) => one.headers.get('content-type'))`,
        ),
      ).toMatch(/^image\//);
      // What its script does for a document of its own it does here.
      expect(
        await ask('document.querySelectorAll(".view .copy:not([hidden])").length'),
      ).toBeGreaterThan(0);
    } finally {
      await server.close();
    }
  },
  LONG,
);

test(
  'a page of the build is searched and checked; as its file changes it is checked again by itself, and what is fixed is shown',
  async () => {
    await tabTo('summary');
    await page.keyboard.press('Enter');
    await tabTo('#search');
    await page.keyboard.type('ferry');
    await wait('document.querySelectorAll(".ways-in .choices li").length === 1');
    await tabTo('.ways-in .choices button');
    await page.keyboard.press('Enter');
    await wait(DONE);
    expect(await ask('document.querySelector(".view .area-cards .failed").textContent')).toMatch(
      /heading/i,
    );
    // A mark in the picture leads to what was found there, and that back to its place.
    await tabTo('.view .page-shot a[href^="#finding-"]');
    await page.keyboard.press('Enter');
    await wait('location.hash.startsWith("#finding-")');
    expect(await ask('document.querySelector(":target").closest(".check").textContent')).toMatch(
      /heading/i,
    );
    expect(await ask('document.querySelector(":target").closest("details").open')).toBe(true);
    await listen();
    const first = await ask('document.querySelector(".view").dataset.audit');
    writeFileSync(join(site, 'ferry.html'), story('The ferry returns', `<h2>The hull</h2>${TEXT}`));
    await wait(
      `document.querySelector(".view")?.dataset.audit !== ${JSON.stringify(first)} && document.querySelector(".view .changes") !== null`,
    );
    expect(await ask('document.querySelector(".view .changes").textContent')).toMatch(
      /Fixed: 1 finding/,
    );
    await wait('allSaid.join().includes("1 fixed")');
    expect(await allSaid()).toMatch(/have changed/);
    // The style sheet is a part of it, another page is none.
    const second = await ask('document.querySelector(".view").dataset.audit');
    const before = ((await (await desk.ask('/api/desk')).json()).audits as unknown[]).length;
    writeFileSync(join(site, 'index.html'), story('The front page', '<p>Other stories.</p>'));
    writeFileSync(join(site, 'style.css'), 'body { color: #222 }');
    await wait(`document.querySelector(".view")?.dataset.audit !== ${JSON.stringify(second)}`);
    await wait(DONE);
    const { audits } = await (await desk.ask('/api/desk')).json();
    expect(audits.length).toBe(before + 1);
    expect(await ask('document.querySelector(".changed").textContent')).toBe(
      '0 fixed, 0 new, 0 still there.',
    );
  },
  LONG,
);

test(
  'a page that comes into the folder is listed',
  async () => {
    writeFileSync(join(site, 'new.html'), story('A new story', TEXT));
    await ask('document.querySelector(".ways-in details").open = true');
    await wait('document.querySelector(".ways-in .choices").textContent.includes("A new story")');
  },
  LONG,
);

test(
  'a file is dropped on the page and checked',
  async () => {
    await ask(`(() => {
      const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(story('Dropped <b>', '<h2></h2>'))}], 'my story.html', { type: 'text/html' }));
      document.querySelector('main').dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
    })()`);
    await wait(DONE);
    expect(await ask('document.querySelector(".name").textContent')).toContain('my story.html');
    expect(await ask('document.querySelector(".view .area-cards .failed .name").textContent')).toBe(
      'Headings',
    );
    expect(await ask('document.querySelector(".view").textContent')).not.toContain(tmpdir());
  },
  LONG,
);

test(
  'a file is chosen by keyboard, with the browser’s own field',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'presscheck-upload-'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'chosen.html'), story('Chosen', TEXT));
    await ask('document.querySelectorAll(".ways-in details")[1].open = true');
    const field = await page.$('#file');
    await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
      join(folder, 'chosen.html'),
    );
    await wait(DONE);
    expect(await ask('document.querySelector(".name").textContent')).toContain('chosen.html');
  },
  LONG,
);

test(
  'a draft is pasted, put into a page of the build in place of its story, and checked as a whole page',
  async () => {
    await ask('document.querySelectorAll(".ways-in details")[2].open = true');
    await page.type('#headline', 'Harbour <closes>');
    await page.type('#draft', '<p>The harbour closes.</p><img src="/none.png"></article></main>');
    await page.select('#template', '/ferry.html');
    await tabTo('.draft button');
    await page.keyboard.press('Enter');
    await wait(DONE);
    const { audits } = await (await desk.ask('/api/desk')).json();
    expect(audits[0]).toMatchObject({ kind: 'draft', state: 'done', problem: null });
    const view = (await ask('document.querySelector(".view").textContent')) as string;
    expect(view).toContain('Harbour <closes>');
    expect(view).toContain('This picture has no description');
    // The file itself is as it was.
    expect(readFileSync(join(site, 'ferry.html'), 'utf8')).not.toContain('Harbour');
  },
  LONG,
);

test(
  'cancelling ends an audit, and says so',
  async () => {
    const server = await servePages({ '/slow': () => undefined });
    try {
      await listen();
      await page.type('#address', `${server.origin}/slow`);
      await page.keyboard.press('Enter');
      await wait('document.querySelector(".state.running") !== null');
      await tabTo('.looked-at button');
      expect(await ask('document.activeElement.textContent')).toBe('Cancel');
      await page.keyboard.press('Enter');
      await wait('document.querySelector(".state.cancelled") !== null');
      await wait('allSaid.join().includes("is cancelled")');
    } finally {
      await server.close();
    }
  },
  LONG,
);

test('what is no address is told beside the field, and said', async () => {
  await page.type('#address', 'nonsense');
  await page.keyboard.press('Enter');
  await wait('!document.getElementById("problem").hidden');
  expect(await ask('document.getElementById("problem").textContent')).toMatch(
    /“nonsense” is not an address/,
  );
  expect(
    await ask('document.getElementById("address").getAttribute("aria-describedby")'),
  ).toContain('problem');
  await wait('document.getElementById("said").textContent !== ""');
  expect(await said()).toMatch(/“nonsense” is not an address/);
  // The browser itself logs that an answer was none.
  faults = faults.filter((fault) => !/status of 400/.test(fault));
});
