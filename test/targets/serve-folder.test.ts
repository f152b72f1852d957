import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type FolderServer, serveFolder } from '../../src/targets/serve-folder.ts';

let server: FolderServer;

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
  symlinkSync(join(outer, 'secret.html'), join(root, 'link.html'));
  server = await serveFolder(root);
});

afterAll(() => server.close());

test.each([
  ['/', 200, 'front', 'text/html;charset=utf-8'],
  ['/a/', 200, 'folder', 'text/html;charset=utf-8'],
  ['/b', 200, '<meta charset="windows-1251">page', 'text/html'],
  ['/b.html', 200, '<meta charset="windows-1251">page', 'text/html'],
  ['/style.css', 200, 'p{}', 'text/css'],
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

test('a part of a file can be asked for', async () => {
  const response = await fetch(`${server.origin}/sound.mp3`, { headers: { Range: 'bytes=2-4' } });
  expect([response.status, await response.text()]).toEqual([206, '234']);
});
