import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type * as Axe from 'axe-core';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'puppeteer';
import { auditPages } from '../helpers/audit-pages.ts';
import { plainBrowser } from '../helpers/plain-browser.ts';
import { page as pageOf, servePages, type TestServer } from '../helpers/serve.ts';

const require = createRequire(import.meta.url);
const OVERLAY = readFileSync(require.resolve('presscheck/overlay'));
const HOST = 'presscheck-overlay';

const HOSTILE = '&lt;img src=x onerror=window.hit=1&gt;&lt;b&gt;bold';
const STORY = `<header><a href="#main">To the story</a> <button id="menu">Menu</button></header>
<main id="main"><article><h1>Ferry sails again</h1>
<p>The Marigold left at first light with forty passengers, two vans of post and a piano on board.</p>
<p style="color: #aaa">She was back before noon, and the school band had waited for her on the quay.</p>
<img id="picture" src="/x.png" width="300" height="200">
<p>About a hundred people stood there to see her come in. The band missed the third tune because of the wind.</p>
<h4 id="jump">${HOSTILE}</h4><h2 id="empty"></h2>
<a id="bare" href="/x"><span></span></a></article></main>`;

/** Keeps the overlay's tree for the tests: it is closed, and stays so. */
const KEEP_ROOT = `{ const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (how) { return (window.testRoot = attach.call(this, how)); }; }`;
/** Opens it, so that what looks at pages sees what is inside, and says when it is filled. */
const OPEN_ROOT = `${KEEP_ROOT.replace('this, how', "this, { ...how, mode: 'open' }")}
const waiting = setInterval(() => {
  if (!window.testRoot?.querySelector('.finding')) return;
  clearInterval(waiting);
  document.documentElement.dataset.filled = '';
}, 50);`;

let site: TestServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: unknown[];

beforeAll(async () => {
  const tag = (attributes = '') => `<script src="/overlay.js" ${attributes}></script>`;
  site = await servePages({
    '/plain': pageOf(STORY),
    '/with': pageOf(STORY + tag()),
    '/many': pageOf(`<main><h1>Ferry</h1>${'<button></button>'.repeat(5)}</main>${tag()}`),
    '/desk': pageOf(STORY + tag('data-desk="http://127.0.0.1:4321/?token=x"')),
    '/no-desk': pageOf(STORY + tag('data-desk="javascript:alert(1)"')),
    '/hebrew': pageOf(STORY + tag('data-locale="he"')),
    '/open': pageOf(`<script>${OPEN_ROOT}</script>${STORY}${tag()}`),
    '/open-hebrew': pageOf(`<script>${OPEN_ROOT}</script>${STORY}${tag('data-locale="he"')}`),
    '/strict': (_request, response) => {
      const policy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";
      response.setHeader('Content-Security-Policy', policy);
      response.setHeader('Content-Type', 'text/html');
      response.end(pageOf(STORY.replace(' style="color: #aaa"', '') + tag()));
    },
    '/overlay.js': (_request, response) => {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(OVERLAY);
    },
  });
  browser = await plainBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  context = await browser.createBrowserContext();
  page = await context.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  errors = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.evaluateOnNewDocument(KEEP_ROOT);
});
afterEach(async () => {
  await context.close();
  expect(errors).toEqual([]);
});

/** What an expression comes to in the page, where `root` is the overlay's tree. */
async function inRoot<T>(expression: string): Promise<T> {
  return (await page.evaluate(
    `(() => { const root = window.testRoot; return ${expression}; })()`,
  )) as T;
}

async function isDone(): Promise<void> {
  const status = "window.testRoot?.querySelector('[role=status]')?.textContent";
  await page.waitForFunction(`/to fix|לתיקון|could not/.test(${status} ?? '')`);
}

async function open(path: string): Promise<void> {
  await page.goto(site.origin + path);
  await isDone();
}

/** Adds the script to a page that is there, as a bookmarklet does, and takes its tag away again. */
async function add(): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const script = document.createElement('script');
    Object.assign(script, { src: '/overlay.js', onload() { script.remove(); resolve(); } });
    script.dataset.focus = '';
    document.head.append(script);
  })`);
}

const FOCUSED = 'root.activeElement?.textContent';

test('findings are listed with whose they are, and marked where they lie', async () => {
  await open('/with');
  const listed = await inRoot<string[]>(
    "[...root.querySelectorAll('h3, .finding')].map((one) => one.textContent)",
  );
  expect(listed.slice(0, listed.indexOf('What the template’s developers fix'))).toEqual([
    'What you can fix',
    expect.stringMatching(/^1 This picture has no description\.$/),
    expect.stringMatching(/^2 This text stands out too little from its ground/),
    ...listed.slice(3, listed.indexOf('What the template’s developers fix')),
  ]);
  const offsets = await inRoot<number[]>(`[...root.querySelectorAll('.mark')].map((mark) => {
    const number = Number.parseInt(mark.textContent, 10);
    const selector = [...root.querySelectorAll('.finding')].filter((one) => one.querySelector('.number'))[number - 1]
      .nextElementSibling.querySelectorAll('code')[1].textContent;
    const place = document.querySelector(selector).getBoundingClientRect();
    const box = mark.getBoundingClientRect();
    return Math.max(Math.abs(box.left - place.left), Math.abs(box.top - place.top));
  })`);
  expect(offsets.length).toBeGreaterThan(3);
  for (const offset of offsets) expect(offset).toBeLessThan(80);
});

test('nothing else of the page changes while it is there, and all of it is gone when it is closed', async () => {
  await page.goto(`${site.origin}/plain`);
  await page.focus('#menu');
  const session = await page.createCDPSession();
  const state = async () => ({
    html: await page.evaluate(
      `(() => { const copy = document.documentElement.cloneNode(true); copy.querySelector('${HOST}')?.remove(); return copy.outerHTML; })()`,
    ),
    styles: await page.evaluate(
      "['html', 'body', 'header', '#bare', 'h1', '#picture'].map((name) => [...getComputedStyle(document.querySelector(name))].map((key) => getComputedStyle(document.querySelector(name))[key]).join())",
    ),
    globals: await page.evaluate(
      "Object.getOwnPropertyNames(window).filter((name) => name !== 'testRoot' && !/ariaQuery/.test(name))",
    ),
    sheets: await page.evaluate('document.adoptedStyleSheets.length'),
    scroll: await page.evaluate('[scrollX, scrollY]'),
  });
  const listeners = async () => {
    const types: string[] = [];
    for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
      const { result } = await session.send('Runtime.evaluate', { expression });
      const found = await session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId ?? '',
      });
      types.push(...found.listeners.map(({ type }) => `${expression} ${type}`));
    }
    // By this axe-core hears of frames; it cannot be had without.
    return types.filter((type) => type !== 'window message').sort();
  };
  const [before, heard] = [await state(), await listeners()];
  await page.evaluate(`{ window.testChanges = 0; new MutationObserver((all) => {
    for (const { target, addedNodes, removedNodes } of all)
      for (const node of [...addedNodes, ...removedNodes, ...(addedNodes.length + removedNodes.length ? [] : [target])])
        if (node.localName !== '${HOST}' && node.localName !== 'script') window.testChanges += 1;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true }); }`);
  await add();
  await isDone();
  const { globals, ...during } = await state();
  const { globals: globalsBefore, ...lookedBefore } = before;
  expect(during).toEqual(lookedBefore);
  expect((globals as string[]).filter((name) => name !== 'testChanges')).toEqual(before.globals);
  expect(await page.evaluate('window.testChanges')).toBe(0);
  expect(await page.evaluate(`document.querySelector('${HOST}').shadowRoot`)).toBeNull();

  await page.keyboard.press('Escape');
  expect(await page.$(HOST)).toBeNull();
  expect(await listeners()).toEqual(heard);
  expect(await page.evaluate('document.activeElement.id')).toBe('menu');
  expect(await page.evaluate('window.testChanges')).toBe(0);
});

test('the page’s own stops of the keyboard are as they were, and come before', async () => {
  const stops = async () => {
    const names: unknown[] = [];
    for (let at = 0; at < 4; at += 1) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate('document.activeElement.outerHTML.slice(0, 30)'));
    }
    return names;
  };
  await page.goto(`${site.origin}/plain`);
  const before = await stops();
  await open('/with');
  const after = await stops();
  expect(after.slice(0, 3)).toEqual(before.slice(0, 3));
  expect(after[3]).toMatch(HOST);
});

test('all of it works by keyboard, and none of the keys reach the page', async () => {
  await page.goto(`${site.origin}/plain`);
  await page.evaluate(
    "window.keys = []; document.addEventListener('keydown', ({ key }) => window.keys.push(key))",
  );
  await page.focus('#menu');
  await add();
  await isDone();
  const focused: string[] = [await inRoot(FOCUSED)];
  for (let at = 0; at < 4; at += 1) {
    await page.keyboard.press('Tab');
    focused.push(await inRoot(FOCUSED));
  }
  expect(focused).toEqual([
    'presscheck',
    'Look again',
    'Other side',
    'Close',
    '1 This picture has no description.',
  ]);
  await page.keyboard.press('Enter');
  expect(await inRoot("root.activeElement.getAttribute('aria-expanded')")).toBe('true');
  expect(await inRoot('root.activeElement.nextElementSibling.textContent')).toContain(
    'Write one sentence that says what it shows',
  );
  const ring = await inRoot<number[]>(`['left', 'top', 'width', 'height'].map((side) =>
    root.querySelector('.ring').getBoundingClientRect()[side] - document.querySelector('#picture').getBoundingClientRect()[side])`);
  expect(ring.map(Math.round)).toEqual([-6, -6, 12, 12]);
  await page.keyboard.press('Enter');
  expect(await inRoot("root.querySelector('.ring').hidden")).toBe(true);

  await inRoot('root.querySelector(\'.mark[tabindex="0"]\').focus()');
  expect(await inRoot(FOCUSED)).toBe('1: This picture has no description.');
  await page.keyboard.press('ArrowRight');
  expect(await inRoot(FOCUSED)).toMatch(/^2: This text/);
  await page.keyboard.press('Enter');
  expect(await inRoot(FOCUSED)).toMatch(/^2 This text/);
  expect(await inRoot("root.activeElement.getAttribute('aria-expanded')")).toBe('true');
  await page.keyboard.press('Escape');
  expect(await page.$(HOST)).toBeNull();
  expect(await page.evaluate('document.activeElement.id')).toBe('menu');
  expect(await page.evaluate('window.keys')).toEqual([]);
});

test('many findings of one check are folded, and a mark opens them', async () => {
  await open('/many');
  const fold = '[...root.querySelectorAll(".alike details")][0]';
  expect(await inRoot(`${fold}.firstChild.textContent`)).toBe(
    'This button has no name. And 4 more like it.',
  );
  expect(await inRoot(`${fold}.open`)).toBe(false);
  await inRoot(
    '[...root.querySelectorAll(".mark")].find((one) => /^3:/.test(one.textContent)).click()',
  );
  expect(await inRoot(`${fold}.open`)).toBe(true);
  expect(await inRoot(FOCUSED)).toBe('3 This button has no name.');
});

test('looking again finds what is fixed, and a second script does that and no more', async () => {
  await open('/with');
  const before = await inRoot<string>("root.querySelector('[role=status]').textContent");
  await page.evaluate("document.querySelector('#picture').alt = 'A ferry'");
  await add();
  const text = "window.testRoot.querySelector('.finding').textContent";
  await page.waitForFunction(`!${text}.includes('picture')`);
  await isDone();
  expect(Number.parseInt(await inRoot("root.querySelector('[role=status]').textContent"), 10)).toBe(
    Number.parseInt(before, 10) - 1,
  );
  expect(await page.$$(HOST)).toHaveLength(1);
});

describe('a hostile page', () => {
  test('has its texts shown as texts', async () => {
    await open('/with');
    const shown = await inRoot<string>('root.querySelector(".body").textContent');
    expect(shown).toContain('<img src=x onerror=window.hit=1>');
    expect(await inRoot('root.querySelectorAll("img, b, script, iframe").length')).toBe(0);
    expect(await page.evaluate('window.hit')).toBeUndefined();
  });

  test('that changes what its scripts are made of cannot keep it from being used and closed', async () => {
    await open('/with');
    await page.evaluate(`{
      const fail = () => { throw new Error('changed by the page'); };
      for (const name of ['map', 'filter', 'forEach', 'find', 'flatMap', 'join', 'push', 'sort', 'includes']) Array.prototype[name] = fail;
      for (const name of ['append', 'remove', 'replaceChildren', 'setAttribute', 'getBoundingClientRect', 'attachShadow'])
        Element.prototype[name] = fail;
      document.createElement = Document.prototype.createElement = fail;
      EventTarget.prototype.addEventListener = HTMLElement.prototype.focus = fail;
    }`);
    await inRoot('root.querySelectorAll(".finding")[1].click()');
    expect(await inRoot('root.querySelectorAll(".finding")[1].nextElementSibling.hidden')).toBe(
      false,
    );
    expect(await inRoot('root.querySelector(".ring").hidden')).toBe(false);
    await inRoot('root.querySelectorAll(".buttons button")[0].click()');
    await page.waitForFunction(
      "window.testRoot.querySelector('[role=status]').textContent.startsWith('This page could not be looked at: ')",
    );
    await inRoot('root.querySelectorAll(".buttons button")[2].click()');
    expect(await page.evaluate(`document.getElementsByTagName('${HOST}').length`)).toBe(0);
  });

  test('keeps an axe-core of its own', async () => {
    await page.goto(`${site.origin}/plain`);
    await page.evaluate('window.axe = { own: true }');
    await add();
    await isDone();
    expect(await page.evaluate('window.axe')).toEqual({ own: true });
  });
});

test('a strict policy allows it, and is not offended', async () => {
  await page.evaluateOnNewDocument(
    "window.offences = []; addEventListener('securitypolicyviolation', (event) => window.offences.push(event.violatedDirective + ' ' + event.sourceFile))",
  );
  await open('/strict');
  expect(await inRoot("getComputedStyle(root.querySelector('.panel')).position")).toBe('fixed');
  expect(await inRoot("root.querySelectorAll('.mark').length")).toBeGreaterThan(2);
  // The page's own picture is refused by its policy.
  expect(
    ((await page.evaluate('window.offences')) as string[]).filter((one) => !/^img-src/.test(one)),
  ).toEqual([]);
});

test.each([
  ['/desk', 'Run the desk', 'http://127.0.0.1:4321/?token=x'],
  ['/no-desk', null, null],
  ['/with', null, null],
])(
  'what needs keys: %s leads to the desk that is named, and else names the command',
  async (path, text, href) => {
    await open(path);
    expect(await inRoot('root.querySelector("a")?.textContent ?? null')).toBe(text);
    expect(await inRoot('root.querySelector("a")?.href ?? null')).toBe(href);
    const rest = await inRoot<string>('root.querySelector(".rest").textContent');
    expect(rest).toContain('Skip link');
    expect(rest.includes('npx presscheck desk')).toBe(href === null);
  },
);

test('it speaks Hebrew, from right to left', async () => {
  await open('/hebrew');
  expect(await inRoot('getComputedStyle(root.querySelector(".panel")).direction')).toBe('rtl');
  expect(await inRoot('root.querySelector(".finding").textContent')).toContain(
    'לתמונה הזאת אין תיאור',
  );
  expect(await inRoot('root.querySelector(".panel").getBoundingClientRect().left')).toBeLessThan(
    20,
  );
});

describe('it is itself accessible', () => {
  const Cases = ['/open', '/open-hebrew'].flatMap((path) =>
    ['light', 'dark'].flatMap((scheme) =>
      [1280, 320].map((width) => [path, scheme, width] as const),
    ),
  );
  test.each(Cases)('to axe-core: %s, %s, %s pixels', async (path, scheme, width) => {
    await page.setViewport({ width, height: 700 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await open(path);
    await inRoot('root.querySelectorAll(".finding")[1].click()');
    await inRoot('root.querySelectorAll("details").forEach((one) => { one.open = true; })');
    await page.evaluate(axe.source);
    const results = (await page.evaluate(`axe.run({ include: '${HOST}' })`)) as Axe.AxeResults;
    expect(results.passes.length).toBeGreaterThan(10);
    expect(results.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
      [],
    );
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  test('and to presscheck, which finds nothing in it', async () => {
    const report = await auditPages({
      targets: [`${site.origin}/open`],
      waitFor: ['[data-filled]'],
      pictures: false,
    });
    expect(report.pages[0]?.error).toBeNull();
    const found = report.pages.flatMap(({ checks }) =>
      checks.flatMap(({ id, findings }) =>
        findings
          .filter(
            ({ outcome, selector }) => outcome === 'failed' && selector.join(' ').includes(HOST),
          )
          .map(({ message }) => `${id}: ${message}`),
      ),
    );
    expect(found).toEqual([]);
  });
});
