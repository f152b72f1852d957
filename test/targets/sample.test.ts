import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { PageTarget } from '../../src/targets/page-target.ts';
import { samplePages } from '../../src/targets/sample/sample-pages.ts';
import { expanded } from '../helpers/expanded.ts';
import { page, servePages } from '../helpers/serve.ts';

function pageAt(address: string): PageTarget {
  return { address, url: address, target: address, remote: true, auth: null };
}

const STORIES = Array.from(
  { length: 30 },
  (_, at) => `https://a.test/news/2026/11/the-story-number-${at}`,
);
const AUTHORS = Array.from(
  { length: 6 },
  (_, at) => `https://a.test/authors/somebody-called-${at}-such`,
);
const ALL = [...STORIES, ...AUTHORS, 'https://a.test/', 'https://a.test/about'];

async function sampleOf(addresses: readonly string[], count: number): Promise<string[]> {
  return (await samplePages(addresses.map(pageAt), count)).taken.map(({ url }) => url);
}

test('a sample has one page of each template, and then more of the larger ones', async () => {
  const four = await sampleOf(ALL, 4);
  expect(four.map((url) => url.split('/')[3])).toEqual(['news', 'authors', '', 'about']);
  const ten = await sampleOf(ALL, 10);
  expect(ten.filter((url) => url.includes('/news/'))).toHaveLength(4);
  expect(ten.filter((url) => url.includes('/authors/'))).toHaveLength(4);
});

test('it is the same for the same addresses in another order, and not the first of them', async () => {
  const forward = await sampleOf(ALL, 12);
  const backward = await sampleOf(ALL.toReversed(), 12);
  expect(backward.sort()).toEqual([...forward].sort());
  expect(await sampleOf(STORIES, 5)).not.toEqual(STORIES.slice(0, 5));
  expect(await sampleOf(STORIES, 99)).toEqual(STORIES);
});

test('50,000 pages are sampled in little time', async () => {
  const many = Array.from({ length: 50_000 }, (_, at) => `https://a.test/news/a-long-story-${at}`);
  const start = performance.now();
  expect(await sampleOf(many, 40)).toHaveLength(40);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('templates of a build are told by the structure of its pages, whatever they are called', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'presscheck-sample-'));
  mkdirSync(join(dist, 'p'));
  const story = (at: number) => page(`<main><article><h1>Story ${at}</h1></article></main>`);
  const list = (at: number) =>
    page(`<nav>Pages</nav><main><section><h1>List ${at}</h1></section></main>`);
  for (let at = 0; at < 8; at += 1)
    writeFileSync(join(dist, 'p', `${at}.html`), at === 5 ? list(at) : story(at));
  const { urls, leftOut } = await expanded({ targets: [dist], sample: 2 });
  expect(urls).toHaveLength(2);
  expect(urls).toContain('/p/5.html');
  expect(leftOut).toMatchObject([{ why: 'sample', pages: 6 }]);
});

test('templates of linked pages are told by their structure as well', async () => {
  const story = page('<main><article><h1>A story</h1></article></main>');
  const paths = ['/one', '/two', '/three', '/four'];
  const links = paths.map((path) => `<a href="${path}">${path}</a>`).join(' ');
  const site = await servePages({
    '/': page(`<nav>${links} <a href="/odd">odd</a></nav>`),
    ...Object.fromEntries(paths.map((path) => [path, story])),
    '/odd': page('<form></form>'),
  });
  try {
    const { urls } = await expanded({ targets: [`${site.origin}/`], crawl: 1, sample: 3 });
    expect(urls.slice(0, 1)).toEqual([`${site.origin}/`]);
    expect(urls).toContain(`${site.origin}/odd`);
  } finally {
    await site.close();
  }
});
