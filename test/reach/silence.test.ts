import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { findBrowser } from '../../src/browser/finding/find-browser.ts';
import { installedBrowser } from '../../src/browser/finding/installed-browser.ts';
import { openRoute } from '../../src/browser/reach/open-route.ts';
import { STORY } from '../helpers/arrival-pages.ts';
import { listen, page, type TestServer } from '../helpers/serve.ts';
import { startCli } from '../helpers/started-cli.ts';

/** All that anybody asked the proxy for. */
const asked: string[] = [];
let proxy: TestServer;

/** Of a browser’s own service, of one that pages ask as well, and of nobody that a browser knows. */
const PARTS = [
  'update.googleapis.com',
  'clients2.google.com',
  'accounts.google.com',
  'cdn.example',
];
const images = PARTS.map((host) => `<img alt="" src="https://${host}/part">`).join('');

beforeAll(async () => {
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const isPage = request.url?.endsWith('/story') ?? false;
    response.writeHead(isPage ? 200 : 404, { 'Content-Type': 'text/html' });
    response.end(isPage ? page(`<main>${STORY}</main>${images}`) : '');
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  proxy = await listen(server);
});
beforeEach(() => {
  asked.length = 0;
});
afterAll(() => proxy.close());

async function audited(args: readonly string[]): Promise<[number | string, string]> {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-silence-'));
  const through = { http_proxy: proxy.origin, https_proxy: proxy.origin, no_proxy: '' };
  const given = [...args, '--only', 'headline-is-h1', '--fail-on', 'never', '--out', folder];
  const run = startCli(given, folder, 'ignore', through);
  return [await run.ended, run.said()];
}

/** What presscheck finds, and the whole browser of this machine where it has one: that asks for more. */
const browsers = async () =>
  [await findBrowser(undefined), installedBrowser()].flatMap(
    (found) => found?.executablePath ?? [],
  );

test('where only pages of this machine are audited nobody is asked for anything', async () => {
  for (const browser of await browsers()) {
    const ended = await audited(['fixtures/site/index.html', '--browser', browser]);
    expect([browser, ...ended]).toEqual([browser, 0, expect.any(String)]);
    expect(asked).toEqual([]);
  }
}, 120_000);

test('of others only what their pages ask for is asked', async () => {
  for (const browser of await browsers()) {
    asked.length = 0;
    const ended = await audited(['http://news.example/story', '--browser', browser]);
    expect([browser, ...ended]).toEqual([browser, 0, expect.any(String)]);
    const others = asked.filter((what) => what !== 'http://news.example/favicon.ico');
    expect([...new Set(others)].sort()).toEqual([
      'accounts.google.com:443',
      'cdn.example:443',
      'http://news.example/story',
    ]);
  }
}, 120_000);

test('a maker’s host that the user named is asked as any other, and all are silent on every way', async () => {
  const rulesOf = async (...given: Parameters<typeof openRoute>) => {
    const { flags, gate } = await openRoute(...given);
    gate?.close();
    return flags.join(' ');
  };
  const silent = 'MAP update.googleapis.com ~NOTFOUND';
  const reach = { named: [], direct: [] };
  expect(await rulesOf(null, null)).toContain(silent);
  expect(await rulesOf(reach, null)).toMatch(/bypass-list=\S*;update\.googleapis\.com/);
  expect(await rulesOf(reach, null)).toContain(silent);
  expect(await rulesOf({ named: ['update.googleapis.com'], direct: [] }, null)).not.toContain(
    'update.googleapis.com',
  );
  expect(await rulesOf(reach, ['news.example'])).toContain(
    '--host-resolver-rules=MAP gate.invalid 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE news.example',
  );
});
