import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pageLinks } from '../../src/targets/crawl/page-links.ts';
import { pageKey, pathPattern, plainAddress } from '../../src/targets/crawl/plain-address.ts';
import { createTraps } from '../../src/targets/crawl/traps.ts';
import { expanded } from '../helpers/expanded.ts';
import { page, servePages, type TestServer } from '../helpers/serve.ts';

const links = (...hrefs: string[]) =>
  hrefs.map((href) => `<a href="${href}">${href}</a>`).join(' ');

let site: TestServer;
let calendar: TestServer;
const asked: string[] = [];

beforeAll(async () => {
  site = await servePages({
    '/': (request, response) => {
      asked.push(request.headers.cookie ?? 'none');
      response
        .writeHead(200, { 'Content-Type': 'text/html' })
        .end(
          page(
            links(
              '/news/',
              '/news',
              '/news/?utm_source=front#top',
              '/gone',
              '/paper.pdf',
              '/data',
              'https://other.test/a',
              'mailto:a@b.test',
              '/print/ferry',
            ),
          ),
        );
    },
    '/news/': page(links('/news/ferry', '/news/storm', '/')),
    '/news/ferry': page('<h1>Ferry</h1>', '<link rel="canonical" href="/news/ferry">'),
    '/print/ferry': page('<h1>Ferry</h1>', '<link rel="canonical" href="/news/ferry">'),
    '/news/storm': page(
      `<h1>Storm</h1>${links('/news/deep')}`,
      '<link rel="canonical" href="/news/missing">',
    ),
    '/news/deep': page('<h1>Deep</h1>'),
    '/data': (_request, response) =>
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}'),
  });
  calendar = await servePages({
    '/': page(links('/calendar/2026/11/30')),
  });
});
afterAll(async () => {
  await site.close();
  await calendar.close();
});

function paths(urls: readonly string[], { origin } = site): string[] {
  return urls.map((url) => url.replace(origin, ''));
}

test('links of the same site are followed as deep as is asked, each page once and by its own address', async () => {
  const one = await expanded({ targets: [`${site.origin}/`], crawl: 1 });
  expect(paths(one.urls)).toEqual(['/', '/news/', '/news/ferry']);
  expect(one.notices).toEqual([
    expect.stringContaining(`1 link leads to a page that did not come: ${site.origin}/gone`),
  ]);
  const two = await expanded({ targets: [`${site.origin}/`], crawl: 2 });
  // A page whose own address does not come stands for itself.
  expect(paths(two.urls).sort()).toEqual(['/', '/news/', '/news/ferry', '/news/storm']);
  const three = await expanded({ targets: [`${site.origin}/`], crawl: 3 });
  expect(paths(three.urls)).toContain('/news/deep');
  expect(three.problems).toEqual([]);
});

test('--include says what is audited and not what is followed, --exclude both, --max-pages ends it', async () => {
  const options = { targets: [`${site.origin}/`], crawl: 3 };
  const included = await expanded({ ...options, include: ['/news/deep'] });
  expect(paths(included.urls)).toEqual(['/', '/news/deep']);
  const excluded = await expanded({ ...options, exclude: ['/news/storm'] });
  expect(paths(excluded.urls)).not.toContain('/news/deep');
  expect((await expanded({ ...options, maxPages: 2 })).urls).toHaveLength(2);
});

test('a target that does not load is a page all the same', async () => {
  const { urls } = await expanded({ targets: [`${site.origin}/gone`], crawl: 2 });
  expect(paths(urls)).toEqual(['/gone']);
});

test('cookies go where they would go with a page', async () => {
  asked.length = 0;
  await expanded({ targets: [`${site.origin}/`], crawl: 1, cookie: { session: 'abc' } });
  expect(asked).toEqual(['session=abc']);
});

test('the linked pages of a build are its files', async () => {
  const dist = join(mkdtempSync(join(tmpdir(), 'presscheck-crawl-')), 'dist');
  mkdirSync(join(dist, 'news'), { recursive: true });
  writeFileSync(
    join(dist, 'index.html'),
    page(links('/news/a', 'news/b.html?x=1', '/news/', '/none')),
  );
  writeFileSync(join(dist, 'news', 'a.html'), page(links('../index.html')));
  writeFileSync(join(dist, 'news', 'b.html'), page(''));
  writeFileSync(join(dist, 'orphan.html'), page(''));
  const { urls, pages, notices } = await expanded({
    targets: [join(dist, 'index.html')],
    crawl: 2,
  });
  expect(urls).toEqual([join(dist, 'index.html'), '/news/a.html', '/news/b.html']);
  expect(pages.every(({ file }) => file !== undefined)).toBe(true);
  expect(notices).toEqual([
    expect.stringContaining('2 links lead to a page that did not come: /news/, /none'),
  ]);
});

test('a calendar without end comes to one, and is told', async () => {
  let count = 0;
  const next = () => {
    count += 1;
    return count;
  };
  const server = await servePages(
    new Proxy({}, { get: () => page(links(`/calendar/2026/11/${next()}`)) }),
  );
  try {
    const { urls, leftOut, problems } = await expanded({
      targets: [`${server.origin}/`],
      crawl: 20,
    });
    expect(urls.length).toBe(21);
    expect({ leftOut, problems }).toEqual({ leftOut: [], problems: [] });
  } finally {
    await server.close();
  }
  const traps = createTraps();
  const days = Array.from({ length: 60 }, (_, at) => `https://a.test/calendar/2026/${at}`);
  expect(days.filter((day) => traps.isTrap(day))).toHaveLength(10);
  expect(traps.isTrap('https://a.test/a/b/a/b/a/b/a/b')).toBe(true);
  expect(traps.isTrap(`https://a.test/?${'a=1&b=2&c=3&d=4&e=5&f=6&g=7'}`)).toBe(true);
  expect(traps.isTrap('https://a.test/news/2026/11/storm-over-the-harbour')).toBe(false);
});

test.each([
  ['https://a.test/b?utm_source=x&id=2&fbclid=3#top', 'https://a.test/b?id=2'],
  ['https://a.test/b;jsessionid=AB12?PHPSESSID=1', 'https://a.test/b'],
  ['https://u:p@a.test/#/route', 'https://a.test/#/route'],
])('%s is known as %s', (address, plain) => {
  expect(plainAddress(address)).toBe(plain);
});

test('one page has one key', () => {
  const same = [
    'https://a.test/b/',
    'http://www.a.test/b',
    'https://a.test/b/index.html',
    'https://a.test/b#c',
  ];
  expect(new Set(same.map(pageKey)).size).toBe(1);
  expect(pageKey('https://a.test/?b=1&c=2')).toBe(pageKey('https://a.test/?c=2&b=1'));
  expect(pageKey('https://a.test/?b=1')).not.toBe(pageKey('https://a.test/?b=2'));
});

test.each([
  ['https://a.test/news/2026/11/28/storm-over-the-harbour', '/news/#/#/#/*'],
  ['https://a.test/sport/match-report-1234.html', '/sport/*.html'],
  ['https://a.test/about', '/about'],
  ['https://a.test/list?page=2&tag=a', '/list?page&tag'],
])('%s has the pattern %s', (address, pattern) => {
  expect(pathPattern(address)).toBe(pattern);
});

test('links are read as browsers do, also of a source that is as deep as it is long', () => {
  const html =
    '<base href="/deep/"><a href=" one ">1</a><area href="two"><a name="x"><script>"<a href=three>"</script><template><a href="four"></template>';
  expect(pageLinks(html, 'https://a.test/').links).toEqual([
    'https://a.test/deep/one',
    'https://a.test/deep/two',
  ]);
  const wide = `${'<a href="/x"></a>'.repeat(200_000)}`;
  expect(pageLinks(wide, 'https://a.test/').links.length).toBeLessThan(10_000);
  const deep = `${'<div>'.repeat(50_000)}<a href="/end">`;
  expect(pageLinks(deep, 'https://a.test/').links).toEqual(['https://a.test/end']);
});
