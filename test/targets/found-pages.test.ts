import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { expanded } from '../helpers/expanded.ts';
import { page, type Route, servePages, type TestServer } from '../helpers/serve.ts';
import { answered, packed, sitemap, sitemapIndex, xml } from '../helpers/sources.ts';

const NOW = Date.parse('2026-11-30T12:00Z');
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>The paper</title>
<item><title>Ferry</title><link>https://www.paper.test/ferry</link><pubDate>Sun, 29 Nov 2026 08:00:00 GMT</pubDate></item>
<item><title>Old</title><link>https://www.paper.test/old</link><pubDate>Sun, 01 Nov 2026 08:00:00 GMT</pubDate></item>
</channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The paper</title>
<entry><title>Ferry</title><link rel="alternate" href="/ferry"/><updated>2026-11-29T08:00:00Z</updated></entry></feed>`;
const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://www.paper.test/"><title>The paper</title><link>https://www.paper.test/</link></channel>
<item rdf:about="https://www.paper.test/ferry"><title>Ferry</title><link>https://www.paper.test/ferry</link><dc:date>2026-11-29</dc:date></item></rdf:RDF>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The paper',
  items: [{ id: '1', url: 'https://www.paper.test/ferry', date_modified: '2026-11-29T08:00:00Z' }],
});

let site: TestServer;
let other: TestServer;
const asked: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'presscheck-found-'));

/** Answers with what may name the server itself. */
const own =
  (answer: (origin: string) => Route): Route =>
  (request, response) => {
    const route = answer(`http://${request.headers.host}`);
    if (typeof route === 'function') route(request, response);
  };

beforeAll(async () => {
  other = await servePages({ '/sitemap.xml': xml(sitemap('https://other.test/a')) });
  site = await servePages({
    '/sitemap.xml': (request, response) => {
      asked.push(request.headers.authorization ?? 'none');
      const { host } = request.headers;
      const route = xml(
        sitemap(
          [`http://${host}/a`, '2026-11-30'],
          [`http://${host}/b`, '2026-11-20'],
          `http://${host}/c`,
        ),
      );
      if (typeof route === 'function') route(request, response);
    },
    '/index.xml': own((origin) =>
      xml(sitemapIndex(`${origin}/sitemap.xml`, `${origin}/packed.xml.gz`)),
    ),
    '/packed.xml.gz': packed(sitemap('https://www.paper.test/packed')),
    '/twice.xml': answered(
      'application/xml',
      gzipSync(gzipSync(sitemap('https://www.paper.test/twice'))),
      { 'Content-Encoding': 'gzip' },
    ),
    '/circle.xml': own((origin) =>
      xml(
        sitemapIndex(`${origin}/circle.xml`, `${origin}/circle.xml#again`, `${origin}/sitemap.xml`),
      ),
    ),
    '/endless.xml': own((origin) => (request, response) => {
      const count = Number(new URL(`${origin}${request.url}`).searchParams.get('n') ?? 0);
      const route = xml(sitemapIndex(`${origin}/endless.xml?n=${count + 1}`));
      if (typeof route === 'function') route(request, response);
    }),
    '/abroad.xml': own((origin) =>
      xml(sitemapIndex(`${origin}/packed.xml.gz`, `${other.origin}/sitemap.xml`)),
    ),
    '/half.xml': own((origin) =>
      xml(sitemapIndex(`${origin}/packed.xml.gz`, `${origin}/gone.xml`)),
    ),
    '/broken.xml': xml(
      '<urlset>\n<url><loc>https://www.paper.test/a</loc></url>\n<url><loc>https://www.pa',
    ),
    '/cut.xml.gz': answered(
      'application/gzip',
      gzipSync(
        sitemap(
          ...Array.from(
            { length: 5000 },
            (_, at) => `https://www.paper.test/${at}-${Math.sin(at)}`,
          ),
        ),
      ).subarray(0, 30_000),
    ),
    '/empty.xml': xml(sitemap()),
    '/hostile.xml': xml(
      sitemap('javascript:alert(1)', 'file:///etc/passwd', 'https://u:p@www.paper.test/a'),
    ),
    '/urls.txt': answered(
      'text/plain',
      '# pages\nhttps://www.paper.test/a\n\nhttps://www.paper.test/b\nnot one\n',
    ),
    '/page.xml': page('<h1>A page</h1>'),
    '/feed/': answered('application/rss+xml', RSS),
    '/atom': answered('application/atom+xml', ATOM),
    '/rdf': answered('application/rdf+xml', RDF),
    '/feed.json': answered('application/feed+json', JSON_FEED),
    '/pages/': page('<h1>Asked too early</h1>'),
    '/moved.xml': (_request, response) =>
      response.writeHead(302, { Location: '/sitemap.xml' }).end(),
  });
});
afterAll(async () => {
  await site.close();
  await other.close();
});

function at(path: string, options = {}) {
  return expanded({ targets: [site.origin + path], ...options }, NOW);
}

function paths(urls: readonly string[]): string[] {
  return urls.map((url) => url.replace(site.origin, ''));
}

test('the pages of a sitemap, of an index and of what gzip packed, told by their content', async () => {
  expect(paths((await at('/sitemap.xml')).urls)).toEqual(['/a', '/b', '/c']);
  expect(paths((await at('/moved.xml')).urls)).toEqual(['/a', '/b', '/c']);
  expect(paths((await at('/index.xml')).urls)).toEqual([
    '/a',
    '/b',
    '/c',
    'https://www.paper.test/packed',
  ]);
  expect((await at('/twice.xml')).urls).toEqual(['https://www.paper.test/twice']);
});

test.each(['/feed/', '/atom', '/rdf', '/feed.json'])('the pages of the feed %s', async (path) => {
  const { urls, problems } = await at(path);
  expect(urls[0]).toBe(path === '/atom' ? `${site.origin}/ferry` : 'https://www.paper.test/ferry');
  expect(problems).toEqual([]);
});

test('--since takes what has changed and what does not say, and tells of both', async () => {
  const { urls, leftOut, notices } = await at('/sitemap.xml', { since: '2d' });
  expect(paths(urls)).toEqual(['/a', '/c']);
  expect(leftOut).toEqual([{ why: 'since', pages: 1, examples: [`${site.origin}/b`] }]);
  expect(notices).toEqual([expect.stringContaining('does not say of 1 page when it was changed')]);
  expect((await at('/feed/', { since: '2d' })).urls).toEqual(['https://www.paper.test/ferry']);
});

test('where nothing has changed there are rightly no pages', async () => {
  const { urls, isRightlyEmpty, notices } = await at('/feed/', { since: '2026-11-30' });
  expect({ urls, isRightlyEmpty }).toEqual({ urls: [], isRightlyEmpty: true });
  expect(notices).toEqual([expect.stringContaining('--since 2026-11-30. That is no fault.')]);
});

test('--include, --exclude and --max-pages hold', async () => {
  expect(paths((await at('/sitemap.xml', { include: ['/{a,b}'] })).urls)).toEqual(['/a', '/b']);
  expect(paths((await at('/sitemap.xml', { exclude: ['/a'], maxPages: 1 })).urls)).toEqual(['/b']);
  await expect(at('/sitemap.xml', { include: ['/none/**'] })).rejects.toThrow(
    'names no page that --include and --exclude leave',
  );
});

test('--base-url puts the pages of the sitemap’s site elsewhere', async () => {
  const { urls } = await at('/feed/', { baseUrl: 'https://staging.test' });
  expect(urls).toEqual(['https://staging.test/ferry', 'https://staging.test/old']);
});

test('an index in a circle or without end comes to one, and is told where something is lost', async () => {
  const circle = await at('/circle.xml');
  expect([paths(circle.urls), circle.problems]).toEqual([['/a', '/b', '/c'], []]);
  const endless = at('/endless.xml');
  const { problems } = await endless;
  expect(problems).toEqual([expect.stringContaining('leads to more than is read at once')]);
});

test('a sitemap of another site is not read, unless it is said to be of the same', async () => {
  const { urls, problems } = await at('/abroad.xml');
  expect(urls).toEqual(['https://www.paper.test/packed']);
  expect(problems).toEqual([
    expect.stringContaining(`which was not read: ${other.origin}/sitemap.xml`),
  ]);
  const both = await at('/abroad.xml', { origins: [other.origin] });
  expect([both.urls.length, both.problems]).toEqual([2, []]);
});

test('what is broken is told by its line, and the rest is audited', async () => {
  const broken = await at('/broken.xml');
  expect(broken.urls).toEqual(['https://www.paper.test/a']);
  expect(broken.problems).toEqual([
    expect.stringMatching(
      /broken\.xml” could not be read whole: in line 3, “<\/loc>” was expected/,
    ),
  ]);
  const half = await at('/half.xml');
  expect(half.problems).toEqual([
    expect.stringContaining('gone.xml” could not be read: the server answered with status 404'),
  ]);
  const cut = await at('/cut.xml.gz');
  expect(cut.urls.length).toBeGreaterThan(100);
  expect(cut.problems).toEqual([expect.stringContaining('what gzip packed is broken, or cut off')]);
  const lines = await at('/urls.txt');
  expect(lines.urls).toEqual(['https://www.paper.test/a', 'https://www.paper.test/b']);
  expect(lines.problems).toEqual([expect.stringContaining('in line 5, “https://…” was expected')]);
});

test('a sitemap without an entry, or that is none, is an error of usage', async () => {
  await expect(at('/empty.xml')).rejects.toThrow('names no pages');
  await expect(at('/page.xml', { as: 'sitemap' })).rejects.toThrow(
    'is neither a sitemap nor a feed',
  );
  await expect(at('/gone', { as: 'feed' })).rejects.toThrow('the server answered with status 404');
});

test('an address that answers with HTML, or not at all, is a page, and others are not asked beforehand', async () => {
  expect(paths((await at('/page.xml')).urls)).toEqual(['/page.xml']);
  expect(paths((await at('/gone.xml')).urls)).toEqual(['/gone.xml']);
  asked.length = 0;
  expect(paths((await at('/sitemap.xml', { as: 'url' })).urls)).toEqual(['/sitemap.xml']);
  expect(asked).toEqual([]);
});

test('entries are addresses of the web, without credentials, whatever they say', async () => {
  const { pages, problems } = await at('/hostile.xml');
  expect(pages).toMatchObject([{ address: 'https://www.paper.test/a', auth: null, found: true }]);
  expect(problems).toEqual([
    expect.stringContaining('in line 3, “https://…” was expected; in line 4'),
  ]);
});

test('credentials go to the sitemap’s own origin', async () => {
  asked.length = 0;
  await at('/sitemap.xml', { auth: { username: 'desk', password: 'letmein' } });
  const auth = `Basic ${Buffer.from('desk:letmein').toString('base64')}`;
  expect(asked).toEqual([auth]);
});

test('files are told by their content; below --root their entries are files', async () => {
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'news'), { recursive: true });
  writeFileSync(join(dist, 'index.html'), page('<h1>Front</h1>'));
  writeFileSync(join(dist, 'news', 'a.html'), page('<h1>A</h1>'));
  writeFileSync(join(dist, 'map.dat'), gzipSync(sitemapIndex('https://www.paper.test/part.xml')));
  writeFileSync(
    join(dist, 'part.xml'),
    sitemap(
      'https://www.paper.test/',
      'https://www.paper.test/news/a',
      'https://www.paper.test/gone',
    ),
  );
  const { pages, problems } = await expanded({ targets: [join(dist, 'map.dat')], root: dist });
  expect(pages.map(({ url, remote }) => [url, remote])).toEqual([
    ['/index.html', false],
    ['/news/a.html', false],
  ]);
  expect(problems).toEqual([
    expect.stringContaining('names 1 page that is not there below --root'),
  ]);
  const without = await expanded({ targets: [join(dist, 'part.xml')] });
  expect(without.urls).toEqual([
    'https://www.paper.test/',
    'https://www.paper.test/news/a',
    'https://www.paper.test/gone',
  ]);
});

test('a text of addresses is a list, a feed on disk is one, and anything else is told', async () => {
  const list = join(folder, 'pages.txt');
  writeFileSync(list, 'https://www.paper.test/a\nhttps://www.paper.test/b\n');
  expect((await expanded({ targets: [list] })).pages).toMatchObject([
    { url: 'https://www.paper.test/a' },
    { url: 'https://www.paper.test/b' },
  ]);
  const feed = join(folder, 'feed.xml');
  writeFileSync(feed, RSS);
  expect((await expanded({ targets: [feed] })).urls).toEqual([
    'https://www.paper.test/ferry',
    'https://www.paper.test/old',
  ]);
  const none = join(folder, 'data.json');
  writeFileSync(none, '{}');
  await expect(expanded({ targets: [none] })).rejects.toThrow(
    'is neither an HTML page nor a sitemap',
  );
});

test('a page that is both named and found counts as named', async () => {
  const { pages } = await expanded({ targets: [`${site.origin}/sitemap.xml`, `${site.origin}/b`] });
  expect(pages.map(({ found }) => found ?? false)).toEqual([true, false, true]);
});

test('an answer without end is left off when there are enough pages', async () => {
  let ended: () => void = () => undefined;
  const closed = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const endless = await servePages({
    '/sitemap.xml': (_request, response) => {
      response.once('close', ended);
      response.write('<urlset>');
      const more = () => {
        while (
          !response.destroyed &&
          response.write(
            `<url><loc>https://www.paper.test/${Math.random()}</loc></url>\n`.repeat(100),
          )
        );
      };
      response.on('drain', more);
      more();
    },
  });
  try {
    const { urls } = await expanded({ targets: [`${endless.origin}/sitemap.xml`], maxPages: 3 });
    expect(urls).toHaveLength(3);
    await closed;
  } finally {
    await endless.close();
  }
});

test('paths that lead out of --root, or to devices, are pages of nothing', async () => {
  const dist = join(folder, 'hostile');
  mkdirSync(dist);
  writeFileSync(join(folder, 'outside.html'), page('<h1>Outside</h1>'));
  writeFileSync(join(dist, 'in.html'), page('<h1>In</h1>'));
  const map = join(dist, 'map.xml');
  writeFileSync(
    map,
    sitemap(
      '/in',
      '/../outside.html',
      '/%2e%2e/outside.html',
      '/..%2foutside.html',
      '/dev/zero',
      '/proc/self/mem',
      '/etc/passwd',
      '/%00',
    ),
  );
  const { urls, problems } = await expanded({ targets: [map], root: dist });
  expect(urls).toEqual(['/in.html']);
  expect(problems).toEqual([
    expect.stringContaining('names 6 pages that are not there below --root'),
  ]);
  const route = await expanded({ targets: [map], root: dist, spa: true });
  expect(route.pages.every(({ address }) => address.startsWith('http://127.0.0.1:'))).toBe(true);
});

test('an encoding that nobody knows is told, and leaves nothing open', async () => {
  const odd = join(folder, 'odd.xml');
  writeFileSync(odd, '<?xml version="1.0" encoding="klingon"?><urlset/>');
  await expect(expanded({ targets: [odd], as: 'sitemap' })).rejects.toThrow(
    'its encoding “klingon” is not known',
  );
});
