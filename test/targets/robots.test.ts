import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { expanded } from '../helpers/expanded.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';
import { answered, sitemap, xml } from '../helpers/sources.ts';

let site: TestServer;
let silent: TestServer;
let asked: string[] = [];

/** This machine by a name that is none of its usual ones, as somebody else’s server is known by one. */
const abroad = ({ port }: TestServer) => `http://0.0.0.0:${port}`;

beforeAll(async () => {
  const rules =
    'User-agent: *\nDisallow: /private/\nCrawl-delay: 1\n\nUser-agent: presscheck\nDisallow: /drafts/\nCrawl-delay: 3600\n';
  const counted = answered('text/plain', rules);
  site = await servePages({
    '/robots.txt': (request, response) => {
      asked.push(request.url ?? '');
      if (typeof counted === 'function') counted(request, response);
    },
    '/sitemap.xml': (request, response) => {
      const origin = `http://${request.headers.host}`;
      const route = xml(sitemap(`${origin}/a`, `${origin}/drafts/b`, `${origin}/private/c`));
      if (typeof route === 'function') route(request, response);
    },
    '/': page('<a href="/drafts/b">b</a> <a href="/a">a</a>'),
    '/a': page('<h1>A</h1>'),
    '/drafts/b': page('<h1>B</h1>'),
  });
  silent = await servePages({
    '/robots.txt': (_request, response) => response.writeHead(503).end(),
    '/sitemap.xml': (request, response) => {
      const route = xml(sitemap(`http://${request.headers.host}/a`));
      if (typeof route === 'function') route(request, response);
    },
  });
});
beforeEach(() => {
  asked = [];
});
afterAll(async () => {
  await site.close();
  await silent.close();
});

const paths = (urls: readonly string[]) => urls.map((url) => new URL(url).pathname);

test('what robots may not ask for is left out of what was found, by the rules for our name, and told', async () => {
  const { urls, leftOut, problems, delays } = await expanded({
    targets: [`${abroad(site)}/sitemap.xml`],
  });
  expect(paths(urls)).toEqual(['/a', '/private/c']);
  expect(leftOut).toEqual([{ why: 'robots', pages: 1, examples: [`${abroad(site)}/drafts/b`] }]);
  expect(problems).toEqual([]);
  expect([...delays.values()]).toEqual([10_000]);
  expect(asked).toHaveLength(1);
});

test('the same of links that are followed; --ignore-robots asks for all', async () => {
  const polite = await expanded({ targets: [`${abroad(site)}/`], crawl: 1, delay: 1 });
  expect(paths(polite.urls)).toEqual(['/', '/a']);
  const all = await expanded({ targets: [`${abroad(site)}/`], crawl: 1, ignoreRobots: true });
  expect(paths(all.urls)).toEqual(['/', '/drafts/b', '/a']);
});

test('what was named is asked for whatever the rules say, and they are not asked', async () => {
  const { urls } = await expanded({ targets: [`${abroad(site)}/drafts/b`] });
  expect(paths(urls)).toEqual(['/drafts/b']);
  expect(asked).toEqual([]);
});

test('where the rules cannot be had, nothing that was found is asked for, and that is told', async () => {
  const { urls, problems } = await expanded({ targets: [`${abroad(silent)}/sitemap.xml`] });
  expect(urls).toEqual([]);
  expect(problems).toEqual([expect.stringContaining('does not tell its rules for robots')]);
});

test('pages of this machine are nobody else’s', async () => {
  const { urls } = await expanded({ targets: [`${site.origin}/sitemap.xml`] });
  expect(paths(urls)).toEqual(['/a', '/drafts/b', '/private/c']);
  expect(asked).toEqual([]);
});
