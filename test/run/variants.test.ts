import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { evaluate } from '../../src/browser/loading/isolated-world.ts';
import { reopenPage } from '../../src/browser/loading/reopen-page.ts';
import { expandReport, type ReportFile } from '../../src/index.ts';
import { auditPages, sharedBrowser } from '../helpers/audit-pages.ts';
import { openPage } from '../helpers/loaded-page.ts';
import { reportErrors } from '../helpers/report-schemas.ts';
import { runCli } from '../helpers/run-cli.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';

/** Headings that say nothing: on every screen, on narrow ones, in the dark, to one browser, in an open menu. */
const story = (agent: string) =>
  page(
    `<main><h1>The ferry is back</h1><p>It sails again on Friday.</p><h2 id="everywhere"></h2>
<h2 id="narrow"></h2><h2 id="dark"></h2>${agent.includes('iPhone') ? '<h2 id="apple"></h2>' : ''}
<button id="opener" onclick="menu.hidden = false">Menu</button><nav id="menu" hidden><h2 id="inside"></h2></nav></main>
<script>fetch('/seen?' + [innerWidth, devicePixelRatio, navigator.maxTouchPoints > 0,
  matchMedia('(prefers-reduced-motion: reduce)').matches, matchMedia('(forced-colors: active)').matches,
  matchMedia('(prefers-color-scheme: dark)').matches])</script>`,
    `<meta name="viewport" content="width=device-width"><style>#narrow, #dark { display: none }
@media (max-width: 500px) { #narrow { display: block } }
@media (prefers-color-scheme: dark) { #dark { display: block } }</style>`,
  );

let site: TestServer;
const seen = new Set<string>();

beforeAll(async () => {
  site = await servePages({
    '/story': (request, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.end(story(request.headers['user-agent'] ?? ''));
    },
    '/faint': page('<main><h1>The ferry</h1><p style="color: #bbb">It sails on Friday.</p></main>'),
    '/seen': (request, response) => {
      seen.add(decodeURIComponent(request.url?.split('?')[1] ?? ''));
      response.end();
    },
  });
});
afterAll(() => site.close());

const ONLY = ['heading-not-empty'];
const folder = () => mkdtempSync(join(tmpdir(), 'presscheck-variants-'));

/** The ids of the elements that are at fault in each variant. */
const faults = (pages: Awaited<ReturnType<typeof auditPages>>['pages']) =>
  pages.map(({ variant, checks }) => [
    variant?.name ?? null,
    ...checks.flatMap(({ findings }) => findings.map(({ html }) => /id="(\w+)"/.exec(html)?.[1])),
  ]);

test('a page is shown in every window, device and colour scheme, and counts once', async () => {
  seen.clear();
  const out = folder();
  const { code, stdout } = await runCli([
    ...[`${site.origin}/story`, '--viewport', '1280x800', '--device', 'iphone 15'],
    ...['--color-scheme', 'both', '--only', ...ONLY, '--connect', sharedBrowser()],
    ...['--out', out, '--format', 'json,html,markdown', '--verbose'],
  ]);
  expect(code).toBe(1);
  const file = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as ReportFile;
  expect(reportErrors(file)).toEqual([]);
  const { pages, summary } = expandReport(file);
  expect(faults(pages)).toEqual([
    ['1280x800, light', 'everywhere'],
    ['1280x800, dark', 'everywhere', 'dark'],
    ['iPhone 15, light', 'everywhere', 'narrow', 'apple'],
    ['iPhone 15, dark', 'everywhere', 'narrow', 'dark', 'apple'],
  ]);
  expect(pages[3]?.variant).toEqual({
    name: 'iPhone 15, dark',
    viewport: { width: 393, height: 659 },
    device: 'iPhone 15',
    colorScheme: 'dark',
    reducedMotion: false,
    forcedColors: false,
    state: null,
  });
  expect(summary.pages).toEqual({ total: 1, passed: 0, failed: 1, incomplete: 0, error: 0 });
  expect(summary.areas.headings).toMatchObject({ failed: 1 });
  expect([...seen].sort()).toEqual([
    '1280,1,false,false,false,false',
    '1280,1,false,false,false,true',
    '393,3,true,false,false,false',
    '393,3,true,false,false,true',
  ]);
  const told =
    '4 findings (1 in all 4 variants, 2 in iPhone 15, light; iPhone 15, dark, 1 in 1280x800, dark; iPhone 15, dark)';
  expect(stdout).toContain(`/story: ${told}`);
  const html = readFileSync(join(out, 'index.html'), 'utf8');
  // Each finding once, with where it is.
  for (const id of ['everywhere', 'narrow', 'dark', 'apple'])
    expect(html.split(`&lt;h2 id=&quot;${id}&quot;&gt;`).length - 1).toBeGreaterThan(0);
  expect(html.split('In all 4').length).toBe(2);
  expect(html).toContain('Shown in 4 variants:');
  // Each way of showing it has its picture, with the numbers of what is found in it: they lie over one another.
  const pins = [...html.matchAll(/aria-label="To findings? ([\d, ]+)"/g)];
  const marked = pins.map(([, numbers = '']) => numbers.split(', ').length);
  expect(marked.filter((count) => count > 0).sort()).toEqual([1, 2, 3, 4]);
  expect(readFileSync(join(out, 'summary.md'), 'utf8')).toContain('1 in all 4 variants');
});

test('one device alone is no variant, and the page sees it and what its reader prefers', async () => {
  seen.clear();
  const { pages } = await auditPages({
    targets: [`${site.origin}/story`],
    only: ONLY,
    device: ['Pixel 5'],
    reducedMotion: true,
    forcedColors: true,
  });
  expect(pages.map(({ variant, viewport }) => [variant, viewport])).toEqual([
    [undefined, { width: 393, height: 851 }],
  ]);
  expect([...seen]).toEqual([expect.stringMatching(/^393,3,true,true,true,/)]);
});

test('a module’s states are variants beside the page as it loads', async () => {
  const before = join(folder(), 'before.mjs');
  writeFileSync(before, `export const states = { 'menu open': (page) => page.click('#opener') };`);
  const { pages, summary } = await auditPages({
    targets: [`${site.origin}/story`],
    only: ONLY,
    before,
  });
  expect(faults(pages)).toEqual([
    ['as it loads', 'everywhere'],
    ['menu open', 'everywhere', 'inside'],
  ]);
  expect(summary.pages).toMatchObject({ total: 1, failed: 1 });
});

test('a page that is loaded again is brought into its state again', async () => {
  const state = {
    name: 'menu open',
    prepare: (one: { click(selector: string): unknown }) => one.click('#opener'),
  };
  const { page: loaded, close } = await openPage(`${site.origin}/story`, undefined, { state });
  const isOpen = () => evaluate(loaded.world, '!document.getElementById("menu").hidden', 5000);
  expect(await isOpen()).toBe(true);
  await reopenPage(loaded, 'key-changed-it');
  expect(await isOpen()).toBe(true);
  await close();
});

test('all exercises end on the screen of the device, and none is left out', async () => {
  const { pages } = await auditPages({ targets: [`${site.origin}/story`], device: ['iPhone 15'] });
  expect(
    pages.flatMap(({ checks }) => checks.filter(({ outcome }) => outcome === 'untested')),
  ).toEqual([]);
  expect(pages[0]?.error).toBeNull();
});

test.each([
  [
    'an unknown device',
    ['--device', 'iPhone 15 Prox'],
    /no device “iPhone 15 Prox”.*“iPhone 15 Pro”/,
  ],
  ['states that are none', 'export const states = { a: 1 };', /exports “states” that are none/],
  [
    'a state that breaks off',
    `export const states = { a() { throw new Error('no menu') } };`,
    /no menu/,
  ],
])('%s is told in a line', async (_what, given, why) => {
  const before = join(folder(), 'before.mjs');
  if (typeof given === 'string') writeFileSync(before, given);
  const args = typeof given === 'string' ? ['--before', before] : given;
  const { code, stdout, stderr } = await runCli([
    ...[`${site.origin}/story`, ...args, '--only', ...ONLY, '--fail-on', 'never'],
    ...['--connect', sharedBrowser(), '--out', folder()],
  ]);
  expect([code, stdout + stderr]).toEqual([2, expect.stringMatching(why)]);
});
