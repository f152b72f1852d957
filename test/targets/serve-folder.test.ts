import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type FolderServer, serveFolder } from '../../src/targets/serve-folder.ts';

let server: FolderServer;

/** Names that mean something in an address, and what is in the files of these names. */
const NAMES = [
  ['a%2Fb.html', 'slash as written'],
  ['%41.html', 'letter as written'],
  ['A.html', 'letter'],
  ['100%.html', 'percent'],
  ['a?b.html', 'question'],
  ['a#b.html', 'hash'],
  ['a\\b.html', 'backslash'],
  ['con::x.html', 'colons'],
  ['one+one for $2.html', 'plus'],
  ['mail@noon.html', 'at'],
  ['bread & butter.html', 'ampersand'],
  ['score=3;2.html', 'equals'],
  ['river, rising.html', 'comma'],
  ['..twodots.html', 'dots'],
  ['two\nlines.html', 'line feed'],
  ['עמוד.html', 'letters'],
] as const;

/** What the server answers to a request that is sent as it is written. */
function ask(path: string, given: { method?: string; headers?: Record<string, string> } = {}) {
  const { port } = new URL(server.origin);
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, ...given }, (response) => {
        let body = '';
        response.setEncoding('latin1').on('data', (part) => {
          body += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      asked.on('error', reject).end();
    },
  );
}

beforeAll(async () => {
  const outer = mkdtempSync(join(tmpdir(), 'presscheck-serve-'));
  const root = join(outer, 'site');
  mkdirSync(join(root, 'a'), { recursive: true });
  writeFileSync(join(outer, 'secret.html'), 'outside');
  writeFileSync(join(root, 'index.html'), 'front');
  writeFileSync(join(root, 'a', 'index.html'), 'folder');
  writeFileSync(join(root, 'b.html'), '<meta charset="windows-1251">page');
  writeFileSync(join(root, 'style.css'), 'p{}');
  writeFileSync(join(root, 'sound.mp3'), '0123456789');
  writeFileSync(join(root, '404.html'), 'lost');
  writeFileSync(join(root, 'a.html'), 'beside the folder');
  writeFileSync(join(root, 'a', '.html'), 'nameless');
  writeFileSync(join(root, 'LOUD.HTM'), 'loud');
  writeFileSync(join(root, 'page.xhtml'), '<p/>');
  writeFileSync(join(root, 'empty.css'), '');
  for (const [name, body] of NAMES) writeFileSync(join(root, name), body);
  writeFileSync(
    Buffer.concat([Buffer.from(`${root}/caf`), Buffer.of(0xe9, 10), Buffer.from('.html')]),
    'bytes',
  );
  execFileSync('mkfifo', [join(root, 'pipe.png'), join(root, 'waits.html')]);
  symlinkSync(join(outer, 'secret.html'), join(root, 'link.html'));
  server = await serveFolder(root);
});

afterAll(() => server.close());

test.each([
  ['/', 200, 'front', 'text/html;charset=utf-8'],
  ['/a/', 200, 'folder', 'text/html;charset=utf-8'],
  ['/b', 200, '<meta charset="windows-1251">page', 'text/html'],
  ['/b.html', 200, '<meta charset="windows-1251">page', 'text/html'],
  ['/LOUD.HTM', 200, 'loud', 'text/html;charset=utf-8'],
  ['/page', 200, '<p/>', 'application/xhtml+xml'],
  ['/a', 200, 'beside the folder', 'text/html;charset=utf-8'],
  ['/style.css?v=2', 200, 'p{}', 'text/css'],
  ['/empty.css', 200, '', 'text/css'],
  ['/nowhere', 404, 'lost', 'text/html;charset=utf-8'],
  ['/link.html', 404, 'lost', 'text/html;charset=utf-8'],
  ['/%2e%2e/secret.html', 404, 'lost', 'text/html;charset=utf-8'],
  ['/..%2fsecret.html', 404, 'lost', 'text/html;charset=utf-8'],
  ['/%00', 404, 'lost', 'text/html;charset=utf-8'],
  ['/%zz', 404, 'lost', 'text/html;charset=utf-8'],
])('%s is answered with %i', async (path, status, body, type) => {
  const response = await fetch(server.origin + path);
  expect([response.status, await response.text(), response.headers.get('content-type')]).toEqual([
    status,
    body,
    type,
  ]);
});

test.each(NAMES)('the file %j is found under its own name, encoded', async (name, body) => {
  expect(await ask(`/${encodeURIComponent(name)}`)).toMatchObject({ status: 200, body });
});

test.each([
  ['/100%.html', 'percent'],
  ['/con::x.html', 'colons'],
  ['/one+one%20for%20$2.html', 'plus'],
  ['/mail@noon.html', 'at'],
  ['/bread%20&%20butter.html', 'ampersand'],
  ['/score=3;2.html', 'equals'],
  ['/river,%20rising.html', 'comma'],
  ['/%41.html', 'letter'],
  ['/%2541.html', 'letter as written'],
  ['/a%252Fb.html', 'slash as written'],
  ['/caf%E9%0A.html', 'bytes'],
])('%s is found as browsers write it in a link', async (path, body) => {
  expect(await ask(path)).toMatchObject({ status: 200, body });
});

test.each([
  '/../secret.html',
  '/a/../../secret.html',
  '/a/../b.html',
  '/a/./index.html',
  '/a/..%2f..%2fsecret.html',
  '/.%2e/secret.html',
  '/%2e%2e%2fsecret.html',
  '/%252e%252e/secret.html',
  '//../secret.html',
  '/a%2findex.html',
  '/b.html%00',
  '/link',
])('%s is sent as it is written and leads nowhere', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: 'lost' });
});

test.each(['/pipe.png', '/waits.html', '/waits'])(
  '%s is a pipe, which is not opened',
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'lost' });
  },
);

test('nobody is answered who asks for another host', async () => {
  const { port } = new URL(server.origin);
  const status = async (host: string) => (await ask('/', { headers: { Host: host } })).status;
  expect(await status(`localhost:${port}`)).toBe(200);
  expect(await status(`127.0.0.1:${port}`)).toBe(200);
  expect(await status(`evil.example:${port}`)).toBe(421);
  expect(await status('127.0.0.1')).toBe(421);
  expect(await status(`127.0.0.1:${port}@evil.example`)).toBe(421);
  expect(await ask(`http://evil.example/b.html`)).toMatchObject({ status: 404 });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'])('%s is refused', async (method) => {
  const { status, headers } = await ask('/', { method });
  expect({ status, allow: headers['allow'] }).toEqual({ status: 405, allow: 'GET, HEAD' });
});

test('HEAD tells the size and sends nothing', async () => {
  const { status, headers, body } = await ask('/sound.mp3', { method: 'HEAD' });
  expect({ status, length: headers['content-length'], body }).toEqual({
    status: 200,
    length: '10',
    body: '',
  });
});

test('a part that the file does not have is refused with the size of the file', async () => {
  for (const range of ['bytes=10-', 'bytes=5-2', 'bytes=x-y', 'bytes=-0']) {
    const { status, headers } = await ask('/sound.mp3', { headers: { Range: range } });
    expect([range, status, headers['content-range']]).toEqual([range, 416, 'bytes */10']);
  }
});

test('a part of a file can be asked for', async () => {
  const response = await fetch(`${server.origin}/sound.mp3`, { headers: { Range: 'bytes=2-4' } });
  expect([response.status, await response.text()]).toEqual([206, '234']);
});

test('under a base path the folder is there alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-base-'));
  mkdirSync(join(folder, 'news'));
  writeFileSync(join(folder, 'index.html'), 'front');
  writeFileSync(join(folder, 'news', 'a.html'), 'story');
  writeFileSync(join(folder, '404.html'), 'lost');
  const status = async (base: string, path: string) => {
    const response = await fetch(new URL(path, base), { redirect: 'manual' });
    return [response.status, response.headers.get('location') ?? (await response.text())];
  };
  const none = '<!doctype html><title>Not found</title><h1>Not found</h1>';
  for (const basePath of [
    '/paper/עיתון',
    'paper/עיתון/',
    '/paper/%D7%A2%D7%99%D7%AA%D7%95%D7%9F',
  ]) {
    const { base, close } = await serveFolder(folder, { basePath });
    const encoded = '/paper/%D7%A2%D7%99%D7%AA%D7%95%D7%9F';
    expect(new URL(base).pathname).toBe(encoded);
    expect(await status(base, `${encoded}/`)).toEqual([200, 'front']);
    expect(await status(base, `${encoded}/news/a`)).toEqual([200, 'story']);
    expect(await status(base, `${encoded}/nowhere`)).toEqual([404, 'lost']);
    expect(await status(base, encoded)).toEqual([301, `${encoded}/`]);
    for (const path of ['/', '/index.html', '/news/a.html', '/paper', `${encoded}x/index.html`])
      expect([path, ...(await status(base, path))]).toEqual([path, 404, none]);
    await close();
  }
});

test('a single-page build answers readers at any address, and misses no script that is missing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-spa-'));
  mkdirSync(join(folder, 'story'));
  writeFileSync(join(folder, 'index.html'), 'front');
  writeFileSync(join(folder, 'story', 'one.html'), 'one');
  writeFileSync(join(folder, '404.html'), 'lost');
  for (const basePath of ['', '/paper']) {
    const { base, close } = await serveFolder(folder, { spa: true, basePath });
    const answer = async (path: string, accept = 'text/html,*/*;q=0.8') => {
      const response = await fetch(base + path, { headers: { accept } });
      return [path, response.status, await response.text()];
    };
    for (const path of ['/', '/two', '/story/two/', '/story/v1.2', '/story/css', '/a%20b?c=d.js'])
      expect(await answer(path)).toEqual([path, 200, 'front']);
    expect(await answer('/story/one')).toEqual(['/story/one', 200, 'one']);
    for (const path of ['/app.js', '/two.html', '/a/style.css', '/..%2fsecret'])
      expect(await answer(path)).toEqual([path, 404, 'lost']);
    expect(await answer('/api/data', '*/*')).toEqual(['/api/data', 404, 'lost']);
    await close();
  }
});
