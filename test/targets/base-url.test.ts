import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { siteLines } from '../../src/targets/site-lines.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { runCli } from '../helpers/run-cli.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';

const STAGING = 'https://staging.example.org';

test.each([
  ['/news/a.html', `${STAGING}/news/a.html`],
  ['/news/a?page=2#b', `${STAGING}/news/a?page=2#b`],
  ['https://www.example.org/news/a?x=1', `${STAGING}/news/a?x=1`],
  ['http://m.example.org', `${STAGING}/`],
  ['https://staging.example.org/already', `${STAGING}/already`],
  ['dist/a.html', 'dist/a.html'],
  ['//cdn.example.org/a', '//cdn.example.org/a'],
])('%s is put at %s', (line, placed) => {
  const { lines } = siteLines(['https://www.example.org/', line], { baseUrl: STAGING });
  expect(lines[1]).toBe(placed);
});

test('what is of another site stays, and is told', () => {
  const given = ['https://www.example.org/a', 'https://other.test/b', '/c'];
  expect(siteLines(given, { baseUrl: `${STAGING}/preview/` })).toEqual({
    lines: [`${STAGING}/preview/a`, 'https://other.test/b', `${STAGING}/preview/c`],
    others: ['https://other.test/b'],
  });
});

test('origins say which are the site’s, whatever their names', () => {
  const given = ['https://www.example.org/a', 'https://shop.example.org/b', 'https://paper.test/c'];
  const origins = ['https://www.example.org', 'https://paper.test'];
  expect(siteLines(given, { baseUrl: STAGING, origins })).toEqual({
    lines: [`${STAGING}/a`, 'https://shop.example.org/b', `${STAGING}/c`],
    others: ['https://shop.example.org/b'],
  });
});

test('without --base-url nothing is put anywhere', () => {
  const given = ['https://www.example.org/a', '/b'];
  expect(siteLines(given, {})).toEqual({ lines: given, others: [] });
});

let staging: TestServer;
const folder = mkdtempSync(join(tmpdir(), 'presscheck-base-url-'));
const list = join(folder, 'pages.txt');

beforeAll(async () => {
  staging = await servePages({
    '/preview/news/a': page('<main><h1>The ferry is back</h1></main>'),
    '/preview/': page('<main><h1>The front page</h1></main>'),
  });
  mkdirSync(join(folder, 'dist', 'news'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'index.html'), page('<main><h1>The front page</h1></main>'));
  writeFileSync(join(folder, 'dist', 'news', 'a.html'), page('<main><h1>Ferry</h1></main>'));
  writeFileSync(list, '# The pages of the paper\nhttps://www.paper.test/\n/news/a\n');
});
afterAll(() => staging.close());

function audited(...args: string[]) {
  return runCli([
    `@${list}`,
    ...['--only', 'h1-single', '--out', join(folder, 'reports'), '--connect', sharedBrowser()],
    '--verbose',
    ...args,
  ]);
}

test('one list is audited on staging and, by its paths, in a folder of built pages', async () => {
  const remote = await audited('--base-url', `${staging.origin}/preview`);
  expect(remote).toMatchObject({ code: 0, stdout: expect.stringContaining('2 pages: 2 passed') });
  expect(remote.stderr).toContain(`${staging.origin}/preview/news/a`);
  writeFileSync(list, '/\n/news/a\n');
  const local = await audited('--root', join(folder, 'dist'));
  expect(local).toMatchObject({ code: 0, stdout: expect.stringContaining('2 pages: 2 passed') });
  expect(local.stderr).toContain('/news/a.html');
});

test('a path alone without --base-url or --root, or without a page there, is told in a line', async () => {
  writeFileSync(list, '/news/gone\n');
  const nowhere = await audited();
  expect(nowhere).toMatchObject({ code: 2 });
  expect(nowhere.stderr).toMatch(
    /“\/news\/gone” does not exist\. If it is a path of the site, .*--base-url/,
  );
  const notThere = await audited('--root', join(folder, 'dist'));
  expect(notThere).toMatchObject({ code: 2 });
  expect(notThere.stderr).toContain('There is no page for “/news/gone” below --root');
  const bad = await audited('--base-url', 'staging.example.org');
  expect(bad.stderr).toContain('--base-url must be an address like https://staging.example');
});
