import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { audit, type Report } from '../../src/index.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';

let site: TestServer;

beforeAll(async () => {
  site = await servePages({
    '/good': page('<main><h1>Good</h1></main>'),
    '/crash': page('<h1>Crash</h1><iframe src="chrome://crash"></iframe>'),
  });
});
afterAll(() => site.close());

/** A good page, one on which the helper does its harm, and a good one again. */
function auditWith({ pathname: before }: URL): Promise<Report> {
  const targets = ['/good', '/crash', '/good?2'].map((path) => site.origin + path);
  return audit({ targets, before, only: ['heading-not-empty'], concurrency: 1 }).report;
}

test('a page that kills its process costs itself one retry, and never the run', async () => {
  const { pages, summary } = await auditWith(new URL('../helpers/crash-page.mjs', import.meta.url));
  expect(pages.map(({ outcome }) => outcome)).toEqual(['passed', 'error', 'passed']);
  expect(pages[1]?.error?.code).toBe('page-crashed');
  expect(summary.exitCode).toBe(2);
}, 60_000);

test('a browser that dies on the way is replaced, and the report is written all the same', async () => {
  const { pages, tool } = await auditWith(new URL('../helpers/crash-browser.mjs', import.meta.url));
  expect(pages.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed']);
  expect(tool.browserKind?.kind).toBe('headless shell');
}, 60_000);
