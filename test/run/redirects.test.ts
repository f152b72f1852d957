import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { auditPages, sharedBrowser } from '../helpers/audit-pages.ts';
import { reportErrors } from '../helpers/report-schemas.ts';
import { runCli } from '../helpers/run-cli.ts';
import { page, type Route, servePages, type TestServer } from '../helpers/serve.ts';

const STORY = page('<main><h1>The ferry is back</h1><h2></h2><p>It sailed.</p></main>');

let site: TestServer;
let served: string[] = [];

const to =
  (location: string): Route =>
  (_request, response) =>
    response.writeHead(302, { Location: location }).end();

const counted =
  (html: string): Route =>
  (request, response) => {
    served.push(request.url ?? '');
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(html);
  };

beforeAll(async () => {
  site = await servePages({
    '/story': counted(STORY),
    '/old': to('/story'),
    '/older': to('/old'),
    '/short': to('/elsewhere'),
    '/elsewhere': counted(STORY),
    '/by-script': page('<script>location.replace("/story")</script>'),
    '/by-meta': page('', '<meta http-equiv="refresh" content="0; url=/story#part">'),
    '/named-that-breaks': to('/sometimes'),
    // Answers the first visitor with an error, as a busy server may.
    '/sometimes': (request, response) => {
      served.push(request.url ?? '');
      const isFirst = served.filter((path) => path === '/sometimes').length === 1;
      response.writeHead(isFirst ? 500 : 200, { 'Content-Type': 'text/html' }).end(STORY);
    },
  });
});
afterAll(() => site.close());
afterEach(() => {
  served = [];
});

function audited(paths: readonly string[], options = {}) {
  return auditPages({
    targets: paths.map((path) => site.origin + path),
    only: ['heading-not-empty'],
    ...options,
  });
}

test('an address that leads elsewhere says so, with both addresses', async () => {
  const { pages, summary } = await audited(['/older']);
  expect(pages.map(({ error }) => error)).toEqual([null]);
  expect(pages[0]).toMatchObject({
    url: `${site.origin}/older`,
    finalUrl: `${site.origin}/story`,
    redirectedTo: `${site.origin}/story`,
    outcome: 'failed',
  });
  expect(summary.notices).toEqual([
    `1 address led elsewhere: ${site.origin}/older → ${site.origin}/story.`,
  ]);
});

test.each([['/old'], ['/older'], ['/by-script'], ['/by-meta']])(
  '%s leads to a page that was asked for too, which is audited once',
  async (path) => {
    for (const order of [
      [path, '/story'],
      ['/story', path],
    ]) {
      served = [];
      const { pages, summary, rootCauses } = await audited(order, { concurrency: 1 });
      expect(pages.map(({ error }) => error)).toEqual([null, null]);
      const [led, own] = order[0] === path ? pages : pages.toReversed();
      expect(led).toMatchObject({ sameAs: `${site.origin}/story`, outcome: 'failed', checks: [] });
      expect(own?.sameAs).toBeUndefined();
      expect(own?.checks[0]?.findings).toHaveLength(1);
      expect(summary.pages).toMatchObject({ total: 2, failed: 2 });
      expect(rootCauses.map((cause) => cause.pages)).toEqual([[`${site.origin}/story`]]);
    }
  },
);

test('of addresses that lead to one that nobody asked for the first is audited', async () => {
  const { pages } = await audited(['/short', '/elsewhere#a', '/short?2']);
  expect(pages.map(({ sameAs }) => sameAs)).toEqual([
    `${site.origin}/elsewhere#a`,
    undefined,
    `${site.origin}/elsewhere#a`,
  ]);
});

test('where the page that was asked for fails, the address that leads to it is audited itself', async () => {
  const { pages } = await audited(['/sometimes', '/named-that-breaks'], { concurrency: 1 });
  expect(pages[0]?.error?.code).toBe('http-error');
  expect(pages[1]).toMatchObject({ outcome: 'failed', redirectedTo: `${site.origin}/sometimes` });
  expect(pages[1]?.sameAs).toBeUndefined();
});

test('two ways of judging are two audits', async () => {
  const overrides = [{ pages: ['**/old'], failOn: 'never' as const }];
  const { pages } = await audited(['/old', '/story'], { overrides });
  expect(pages.map(({ sameAs, outcome }) => [sameAs, outcome])).toEqual([
    [undefined, 'passed'],
    [undefined, 'failed'],
  ]);
});

test.each([
  [0, ['redirected-away', 'redirected-away', 'redirected-away']],
  [1, [undefined, 'redirected-away', undefined]],
  [2, [undefined, undefined, undefined]],
])('--max-redirects %d', async (maxRedirects, codes) => {
  const { pages } = await audited(['/old', '/older', '/by-script'], { maxRedirects });
  expect(pages.map(({ error }) => error?.code)).toEqual(codes);
});

test('every format says where addresses led', async () => {
  const out = mkdtempSync(join(tmpdir(), 'presscheck-redirects-'));
  const { stdout, code } = await runCli([
    ...['/old', '/story', '/short'].map((path) => site.origin + path),
    ...['--out', out, '--only', 'heading-not-empty', '--connect', sharedBrowser()],
    ...['--format', 'json,html,junit,sarif,gitlab,markdown,earl,csv'],
  ]);
  expect(code).toBe(1);
  const files = [
    'index.html',
    'junit.xml',
    'report.sarif',
    'summary.md',
    'earl.jsonld',
    'findings.csv',
  ];
  // Markdown keeps addresses from being made into links.
  const texts = files.map((file) => readFileSync(join(out, file), 'utf8').replaceAll('\u2060', ''));
  for (const said of [stdout, ...texts]) {
    expect(said).toContain(`${site.origin}/old`);
    expect(said).toMatch(/leads to the same page as|=/);
    expect(said).toContain(`${site.origin}/elsewhere`);
  }
  expect(reportErrors(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')))).toEqual([]);
});
