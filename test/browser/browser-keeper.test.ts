import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type BrowserKeeper, openBrowserKeeper } from '../../src/browser/finding/browser-keeper.ts';
import { audit, type PageReport } from '../../src/index.ts';
import { builtSite } from '../helpers/built-site.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';

let keeper: BrowserKeeper;
let service: TestServer;
let site: string;
/** What the server on this machine was asked for. */
const heard: string[] = [];

beforeAll(async () => {
  keeper = openBrowserKeeper();
  service = await servePages({
    '/frame': (request, response) => {
      heard.push(request.url ?? '');
      response.setHeader('Content-Type', 'text/html').end(page('<h1>Near</h1>'));
    },
  });
  const frame = `<iframe title="Near" src="${service.origin}/frame"></iframe>`;
  site = builtSite({ 'index.html': page(`<main><h1>The ferry</h1>${frame}</main>`) });
});
afterAll(async () => {
  await keeper.close();
  await service.close();
});

async function audited(target: string): Promise<PageReport> {
  const options = { targets: [target], only: ['heading-not-empty'], pictures: false, retries: 0 };
  const { pages } = await audit(options, { keeper }).report;
  const [only] = pages;
  if (!only) throw new Error('The page has no entry.');
  return only;
}

const LOCAL = {
  browser: undefined,
  connect: undefined,
  noSandbox: false,
  onlyHosts: null,
  reach: { named: [], direct: [] },
  onNotice: () => undefined,
};

test('each run reaches what it names, and nothing that a run before it named', async () => {
  const before = await audited(site);
  expect([before.error, heard]).toEqual([null, []]);
  expect(before.notes.join()).toMatch(/127\.0\.0\.1/);
  const named = await audited(`${service.origin}/frame`);
  expect([named.error, heard]).toEqual([null, ['/frame']]);
  const after = await audited(site);
  expect([after.error, heard]).toEqual([null, ['/frame']]);
}, 120_000);

test('the same browser serves one run after the other, and has no tab of the last one', async () => {
  const source = await keeper.lend(LOCAL);
  const browser = await source.shared();
  await (await browser.createBrowserContext()).newPage();
  await source.close();
  const next = await keeper.lend(LOCAL);
  try {
    expect(await next.shared()).toBe(browser);
    const own = browser.defaultBrowserContext();
    expect(browser.browserContexts().filter((one) => one !== own)).toEqual([]);
    await expect(source.shared()).rejects.toThrow('The run is over');
  } finally {
    await next.close();
  }
});

test('a browser that has died is replaced', async () => {
  const source = await keeper.lend(LOCAL);
  const dead = await source.shared();
  await dead.close();
  await source.close();
  expect((await audited(site)).error).toBeNull();
}, 60_000);

test('who asks while it is lent gets a browser of its own', async () => {
  const [one, other] = [await keeper.lend(LOCAL), await keeper.lend(LOCAL)];
  try {
    expect(await other.shared()).not.toBe(await one.shared());
  } finally {
    await one.close();
    await other.close();
  }
}, 60_000);
