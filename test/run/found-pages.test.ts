import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { browserOptions } from '../../src/run/browser-options.ts';
import type { ExpandedTargets, PageTarget } from '../../src/targets/page-target.ts';
import { auditPages } from '../helpers/audit-pages.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';
import { sitemap, xml } from '../helpers/sources.ts';

function targetsOf(found: string[], hosts: string[], named: string[] = []): ExpandedTargets {
  const pageAt = (address: string): PageTarget => ({
    ...{ address, url: address, target: address, remote: true, auth: null },
  });
  return {
    pages: [
      ...named.map(pageAt),
      ...found.map((one) => ({ ...pageAt(one), found: true as const })),
    ],
    ownOrigins: [],
    notices: [],
    problems: [],
    leftOut: [],
    shard: null,
    fileAt: async () => null,
    servedAt: () => null,
    isRightlyEmpty: false,
    delays: new Map(),
    named: { hosts, origins: [] },
    close: async () => undefined,
  };
}

function reachOf(targets: ExpandedTargets) {
  return browserOptions({ targets: [] }, targets, {}).reach;
}

test('a page that a sitemap leads to is reached where the public is, and not because it was found', () => {
  const found = [
    'https://www.paper.test/a',
    'http://localhost:3000/admin',
    'http://10.0.0.7/router',
  ];
  expect(reachOf(targetsOf(found, ['www.paper.test']))).toEqual({
    named: ['www.paper.test'],
    direct: [],
  });
});

test('what was named is reached wherever it is, and so are the pages that were found there', () => {
  const found = ['http://intranet.test/a', 'http://localhost:3000/b'];
  const reach = reachOf(targetsOf(found, ['intranet.test'], ['http://localhost:3000/']));
  expect(reach?.named).toEqual(expect.arrayContaining(['intranet.test', 'localhost']));
  expect(reach?.direct).toEqual(['localhost:3000']);
});

let site: TestServer;
let asked: { path: string; at: number }[] = [];
/** Who is let in; null for everybody. */
let login: string | null = null;

beforeAll(async () => {
  const story = page('<main><h1>The ferry is back</h1></main>');
  site = await servePages({
    '/sitemap.xml': (request, response) => {
      const origin = `http://${request.headers.host}`;
      const route = xml(sitemap(`${origin}/1`, `${origin}/2`, `${origin}/3`));
      if (typeof route === 'function') route(request, response);
    },
    ...Object.fromEntries(
      ['/1', '/2', '/3'].map((path) => [
        path,
        (request, response) => {
          asked.push({ path, at: performance.now() });
          if (login !== null && request.headers.authorization !== login)
            return response
              .writeHead(401, { 'WWW-Authenticate': 'Basic realm="desk"' })
              .end('who?');
          return response.writeHead(200, { 'Content-Type': 'text/html' }).end(story);
        },
      ]),
    ),
  });
});
afterAll(() => site.close());

test('a host of somebody else is left alone between two pages for as long as is asked', async () => {
  asked = [];
  // This machine by a name that is none of its usual ones.
  const abroad = `http://0.0.0.0:${site.port}`;
  const { summary } = await auditPages({
    ...{ targets: [`${abroad}/sitemap.xml`], only: ['h1-single'], pictures: false },
    ...{ delay: 2500, retries: 0 },
  });
  expect(summary.pages).toMatchObject({ total: 3, passed: 3 });
  const times = asked.map(({ at }) => at);
  expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(4000);
});

test('who gives a login with the address of a sitemap gives it for its pages, and no report has it', async () => {
  login = `Basic ${Buffer.from('desk:letmein').toString('base64')}`;
  const named = site.origin.replace('//', '//desk:letmein@');
  const report = await auditPages({
    ...{ targets: [`${named}/sitemap.xml`], only: ['h1-single'], pictures: false },
  });
  expect(report.summary.pages).toMatchObject({ total: 3, passed: 3 });
  expect(JSON.stringify(report)).not.toContain('letmein');
  expect(report.pages.map(({ url }) => url)).toContain(`${site.origin}/1`);
});
