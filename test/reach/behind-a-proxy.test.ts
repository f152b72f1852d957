import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { Report } from '../../src/index.ts';
import { STORY } from '../helpers/arrival-pages.ts';
import { page, serve, servePages, type TestServer } from '../helpers/serve.ts';
import { startCli } from '../helpers/started-cli.ts';

const STORY_PAGE = `<main>${STORY}</main>`;

const opened: TestServer[] = [];
afterAll(() => Promise.all(opened.map((one) => one.close())));

test('behind the proxy of the environment pages come through it, and this machine stays out of reach', async () => {
  const near: string[] = [];
  const service = await servePages({
    '/frame': (request, response) => {
      near.push(request.url ?? '');
      response.end();
    },
  });
  const proxied: string[] = [];
  const proxy = await serve((request, response) => {
    proxied.push(request.url ?? '');
    const frame = `<iframe title="Weather" src="${service.origin}/frame"></iframe>`;
    response.setHeader('Content-Type', 'text/html').end(page(STORY_PAGE + frame));
  });
  opened.push(service, proxy);
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-proxy-'));
  const args = ['http://news.example/', '--only', 'headline-is-h1', '--out', folder];
  const run = startCli(args, folder, 'ignore', { http_proxy: proxy.origin, no_proxy: '' });
  expect([await run.ended, run.said()]).toEqual([0, expect.any(String)]);
  const { pages } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report;
  expect(pages.map(({ outcome }) => outcome)).toEqual(['passed']);
  expect(proxied).toEqual(
    expect.arrayContaining(['http://news.example/', `${service.origin}/frame`]),
  );
  expect(near).toEqual([]);
}, 60_000);
