import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'puppeteer';
import { auditPage, type CheckResult, type PageReport } from '../../../src/index.ts';
import { plainBrowser } from '../../helpers/plain-browser.ts';
import { page as pageWith, servePages, type TestServer } from '../../helpers/serve.ts';

/** Notes whatever could tell a page that somebody looks at it. */
const WATCH = `<script>
  window.heard = [];
  for (const type of ['focus', 'blur', 'focusin', 'focusout', 'scroll', 'resize', 'keydown', 'keyup',
    'mousedown', 'mousemove', 'pointermove', 'touchstart', 'click', 'visibilitychange', 'pagehide', 'storage'])
    addEventListener(type, () => heard.push(type), true);
  new MutationObserver((records) => heard.push(...records.map(({ type }) => type)))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

const STORY = `<a href="#story">Skip to the story</a>
<header><button id="opener" onclick="menu.hidden = false">Menu</button>
<nav id="menu" hidden><h2></h2><a href="/other">Other</a></nav></header>
<main id="story" tabindex="-1"><h1>The ferry is back</h1><p>It sails again on Friday.</p>
<label>Search <input id="field"></label><div style="height: 3000px"></div></main>`;

let site: TestServer;
let browser: Browser;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  site = await servePages({
    '/story': (request, response) => {
      asked.push(request.headers.cookie ?? '');
      const isIn = /\bsid=s3cret-of-anna\b/.test(request.headers.cookie ?? '');
      response.setHeader('Content-Type', 'text/html');
      response.end(pageWith(isIn ? STORY : '<main><h1>Log in</h1></main>', WATCH));
    },
    '/broken': (_request, response) =>
      void response.writeHead(500).end(pageWith('<h1>Broken</h1>')),
  });
  browser = await plainBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
afterEach(() => page.browserContext().close());

async function open(path = '/story'): Promise<Page> {
  const context = await browser.createBrowserContext();
  await context.setCookie({ name: 'sid', value: 's3cret-of-anna', domain: '127.0.0.1', path: '/' });
  page = await context.newPage();
  await page.goto(`${site.origin}${path}`);
  return page;
}

function check({ checks }: PageReport, id: string): CheckResult {
  const found = checks.find((one) => one.id === id);
  if (!found) throw new Error(`${id} is not in the report`);
  return found;
}

/** All that a page and who opened it can tell of the state that it is in. */
async function stateOf(one: Page): Promise<unknown> {
  const inside = await one.evaluate(`({
    address: location.href, scroll: [scrollX, scrollY], focus: document.activeElement.id,
    size: [innerWidth, innerHeight, devicePixelRatio, navigator.maxTouchPoints],
    media: ['(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)', '(pointer: coarse)']
      .map((query) => matchMedia(query).matches),
    agent: navigator.userAgent, kept: [{ ...localStorage }, { ...sessionStorage }, document.cookie],
    markup: document.documentElement.outerHTML, heard: window.heard, history: history.length,
  })`);
  const listeners = ['dialog', 'popup', 'request', 'response', 'error', 'framenavigated'] as const;
  return {
    inside,
    viewport: one.viewport(),
    listeners: listeners.map((name) => one.listenerCount(name)),
    cookies: await one.browserContext().cookies(),
    pages: (await one.browserContext().pages()).length,
    contexts: one.browser().browserContexts().length,
  };
}

test('a page is judged in the state that it is in, and left as it was found', async () => {
  await open();
  await page.setViewport({ width: 700, height: 500, deviceScaleFactor: 2, hasTouch: true });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.setUserAgent({ userAgent: 'Mozilla/5.0 Reader/1' });
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith('/api')
      ? request.respond({ body: 'from the test' })
      : request.continue(),
  );
  await page.evaluate(`menu.hidden = false; field.focus(); scrollTo(0, 300);
    localStorage.setItem('token', 'kept-by-anna'); sessionStorage.setItem('step', '2'); 0`);
  await page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
  );
  const before = await stateOf(page);

  const { page: report, report: whole } = await auditPage(page);

  expect(await stateOf(page)).toEqual(before);
  expect(await page.evaluate('fetch("/api").then((answer) => answer.text())')).toBe(
    'from the test',
  );
  expect(check(report, 'heading-not-empty')).toMatchObject({ outcome: 'failed' });
  expect(check(report, 'skip-link-moves-focus')).toMatchObject({ outcome: 'passed' });
  expect(report.checks.filter(({ outcome }) => outcome === 'untested')).toEqual([]);
  expect(report).toMatchObject({
    url: page.url(),
    viewport: { width: 700, height: 500 },
    status: 200,
  });
  expect(whole.summary).toMatchObject({ exitCode: 1, pages: { total: 1, failed: 1 } });
  // What was pressed was pressed elsewhere, by the same login, which no report tells of.
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.every((cookies) => cookies.includes('s3cret-of-anna'))).toBe(true);
  expect(JSON.stringify(whole)).not.toMatch(/s3cret-of-anna|kept-by-anna/);
});

test('a page that changed meanwhile is judged anew, by the same answer of nobody', async () => {
  await open();
  const only = { only: ['heading-not-empty'] };
  expect((await auditPage(page, only)).passed).toBe(true);
  await page.click('#opener');
  const { passed, report } = await auditPage(page, only);
  expect([passed, report.summary.exitCode]).toEqual([false, 1]);
});

test('where a second tab shows another page nothing is tried there, and that is told', async () => {
  await open();
  await page.evaluate('document.querySelector("h1").textContent = "Now another story"; 0');
  const { page: report, passed, report: whole } = await auditPage(page);
  const [untested, looked] = [check(report, 'skip-link-moves-focus'), check(report, 'h1-single')];
  expect([untested.outcome, looked.outcome, passed]).toEqual(['untested', 'passed', false]);
  expect(untested.message).toContain('A second tab shows another page');
  expect(whole.summary.exitCode).toBe(2);
});

test('who wants nothing tried leaves those checks out, by name', async () => {
  await open();
  const times = asked.length;
  const { passed, report } = await auditPage(page, {
    exercises: 'none',
    areas: ['headings', 'accessibility-links'],
  });
  expect([passed, asked.length]).toEqual([true, times]);
  expect(report.run.leftOut).toContainEqual(
    expect.objectContaining({ ids: expect.arrayContaining(['skip-link-moves-focus']) }),
  );
});

test('a page without an address is looked at, and what would need one says so', async () => {
  await open();
  await page.goto('about:blank');
  await page.setContent(
    pageWith('<main><h1>A page of a test</h1><p>It has words in it.</p></main>'),
  );
  const { page: report } = await auditPage(page);
  expect(check(report, 'h1-single').outcome).toBe('passed');
  expect(check(report, 'skip-link-moves-focus').message).toContain('has no address');
});

test('an error page is no page that passes', async () => {
  await open('/broken');
  const { page: report, passed } = await auditPage(page);
  expect([report.error?.code, passed]).toEqual(['http-error', false]);
});

test('what cannot be used is refused in a line', async () => {
  await open();
  const refusals: [Promise<unknown>, RegExp][] = [
    [auditPage({} as Page), /not a page of Puppeteer/],
    [auditPage(page, { viewport: [] } as object), /“viewport” is decided by the page/],
    [auditPage(page, { exercises: 'all' } as object), /“exercises” must be one of/],
    [auditPage(page, { onyl: [] } as object), /no option “onyl”.*“only”/],
  ];
  for (const [refused, why] of refusals) await expect(refused).rejects.toThrow(why);
  await page.close();
  await expect(auditPage(page)).rejects.toThrow(/is closed/);
});
