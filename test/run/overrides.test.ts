import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditPages } from '../helpers/audit-pages.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';

let site: TestServer;
const seen: string[] = [];

beforeAll(async () => {
  site = await servePages({
    '/story': (request, response) => {
      seen.push(`story ${request.headers['x-desk'] ?? 'none'} ${request.headers.cookie ?? 'none'}`);
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end(page('<main><h1>The ferry is back</h1></main>'));
    },
    '/live': (request, response) => {
      seen.push(`live ${request.headers['x-desk'] ?? 'none'} ${request.headers.cookie ?? 'none'}`);
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end(
        page(
          '<main></main><script>setTimeout(() => document.querySelector("main").innerHTML = "<h1 class=late>Ferry, live</h1>", 1500)</script>',
        ),
      );
    },
  });
});
afterAll(() => site.close());

test('what an override says of loading holds for its pages alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-overrides-'));
  const mark = join(folder, 'ran.txt');
  const before = join(folder, 'before.mjs');
  writeFileSync(
    before,
    `import { appendFileSync } from 'node:fs';
     export default async (_page, { url }) => appendFileSync(${JSON.stringify(mark)}, url + '\\n');`,
  );
  const report = await auditPages({
    targets: [`${site.origin}/story`, `${site.origin}/live`],
    only: ['h1-single'],
    header: { 'X-Paper': 'a' },
    // One after the other, so that the order of what was asked is known.
    concurrency: 1,
    overrides: [
      {
        pages: ['**/live'],
        waitFor: ['.late'],
        viewport: [{ width: 400, height: 700 }],
        before,
        header: { 'X-Desk': 'the-live-desk-key' },
        cookie: { session: 'the-live-session' },
      },
    ],
  });
  expect(report.pages.map(({ viewport, checks }) => [viewport.width, checks[0]?.outcome])).toEqual([
    [1280, 'passed'],
    [400, 'passed'],
  ]);
  expect(seen).toEqual(['story none none', 'live the-live-desk-key session=the-live-session']);
  expect(readFileSync(mark, 'utf8')).toBe(`${site.origin}/live\n`);
  const written = JSON.stringify(report);
  expect(written).not.toContain('the-live-desk-key');
  expect(written).not.toContain('the-live-session');
});

test('an override that never comes true makes its own page alone an error', async () => {
  const report = await auditPages({
    targets: [`${site.origin}/story`, `${site.origin}/live`],
    only: ['h1-single'],
    overrides: [{ pages: ['**/story'], waitFor: ['.never'], timeout: 8000 }],
  });
  expect(report.pages.map(({ error }) => error?.code)).toEqual(['wait-for-timeout', undefined]);
});
