import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Report } from '../../src/index.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { runCli } from '../helpers/run-cli.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';
import { sitemap, xml } from '../helpers/sources.ts';

const STORY = page('<main><h1>The ferry is back</h1></main>');
const out = mkdtempSync(join(tmpdir(), 'presscheck-sitemaps-'));

let site: TestServer;
let stranger: TestServer;
let secrets: (string | undefined)[] = [];

beforeAll(async () => {
  stranger = await servePages({
    '/a': (request, response) => {
      secrets.push(request.headers['x-secret'] as string | undefined);
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(STORY);
    },
  });
  const named = (...paths: string[]) =>
    sitemap(...paths.map((path) => `http://127.0.0.1:${site.port}${path}`));
  site = await servePages({
    '/sitemap.xml': (_request, response) => response.end(named('/a', '/b')),
    '/broken.xml': (_request, response) => response.end(named('/a').replace('</urlset>', '')),
    '/dated.xml': (_request, response) =>
      response.end(sitemap([`http://127.0.0.1:${site.port}/a`, '2020-01-01'])),
    '/empty.xml': xml(sitemap()),
    '/abroad.xml': (_request, response) =>
      response.end(
        sitemap(`http://127.0.0.1:${site.port}/a`, `http://localhost:${stranger.port}/a`),
      ),
    '/a': (request, response) => {
      secrets.push(request.headers['x-secret'] as string | undefined);
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(STORY);
    },
    '/b': page('<main><p>No headline</p></main>'),
  });
});
afterAll(async () => {
  await site.close();
  await stranger.close();
});

async function audited(path: string, ...args: string[]) {
  const run = await runCli([
    site.origin + path,
    ...['--only', 'h1-single', '--out', out, '--connect', sharedBrowser(), '--no-pictures'],
    ...args,
  ]);
  const report = () => JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as Report;
  return { ...run, report };
}

test('every page of a sitemap is audited', async () => {
  const run = await audited('/sitemap.xml', '--fail-on', 'never');
  expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('2 pages') });
});

test('a broken sitemap is audited as far as it goes, and the run is not whole', async () => {
  const run = await audited('/broken.xml');
  expect(run.code).toBe(2);
  expect(run.stdout).toContain('“</urlset>” was expected');
  const { summary } = run.report();
  expect(summary).toMatchObject({
    exitCode: 2,
    pages: { total: 1, passed: 1 },
    problems: ['Not all pages that were asked for could be found.'],
  });
});

test('nothing new is no fault, no entry at all is one', async () => {
  const none = await audited('/dated.xml', '--since', '2d');
  expect(none).toMatchObject({ code: 0 });
  expect(none.stderr).toContain('Nothing is left to audit');
  expect(none.stdout).toContain('1 page not changed since the time of --since');
  const empty = await audited('/empty.xml');
  expect(empty).toMatchObject({ code: 2 });
  expect(empty.stderr).toMatch(/^presscheck: .*empty\.xml” names no pages/m);
  const bad = await audited('/dated.xml', '--since', 'yesterday');
  expect(bad.stderr).toContain('--since must be a time like 2d');
});

test('a header goes to the origin that was named, and not to that of a page that was found', async () => {
  secrets = [];
  const run = await audited('/abroad.xml', '--header', 'X-Secret: abc', '--concurrency', '1');
  expect(run.report().pages).toHaveLength(2);
  expect(secrets).toEqual(['abc', undefined]);
});

test('--sample tells how many pages others stand for, and --json has it', async () => {
  const run = await audited('/sitemap.xml', '--sample', '1', '--fail-on', 'never');
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('1 page that --sample lets others stand for');
  expect(run.report().summary.leftOut).toMatchObject([{ why: 'sample', pages: 1 }]);
});
