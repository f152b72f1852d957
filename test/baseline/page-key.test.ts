import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { baselineReport } from '../../src/baseline/baseline-report.ts';
import { parseBaseline } from '../../src/baseline/baseline-text.ts';
import { createLineFinder } from '../../src/baseline/match-baseline.ts';
import { createPageKeys, type SiteOptions } from '../../src/baseline/page-key.ts';
import { isPattern, pageMatcher } from '../../src/baseline/page-pattern.ts';
import { updateBaseline } from '../../src/baseline/update-baseline.ts';
import { type BaselineLine, compareReports, type PageReport } from '../../src/index.ts';
import { namesOf } from '../../src/support/page-patterns.ts';
import { reportOf } from '../helpers/hand-made-report.ts';
import {
  anyOptions,
  anyUrl,
  anyUrls,
  BOTH,
  CHECK,
  fault,
  KEY,
  LIVE,
  OTHER,
  on,
  PREVIEW,
  reportWith,
  STAGING,
} from '../helpers/sites.ts';

const line = (pages: string, count = 1): BaselineLine => ({
  checkId: CHECK,
  outcome: 'failed',
  pages,
  count,
  key: KEY,
  place: '',
});

describe('a page is known', () => {
  test.each<[string, string[], SiteOptions, string[]]>([
    ['by its path, where all are of one origin', [`${LIVE}/a`, `${LIVE}/b/`], {}, ['/a', '/b/']],
    ['with its query', [`${LIVE}/a?id=2&tab=1`], {}, ['/a?id=2&tab=1']],
    ['without its fragment', [`${LIVE}/a#top`, `${LIVE}/b?q=1#end`], {}, ['/a', '/b?q=1']],
    [
      'with the route of a single-page build',
      [`${LIVE}/#/two`, `${LIVE}/index.html#!/three`, `${LIVE}/#two`],
      {},
      ['/#/two', '/index.html#!/three', '/'],
    ],
    ['as the front page, with and without a slash', [LIVE, `${LIVE}?q`], {}, ['/', '/?q']],
    [
      'whatever the letters of the host are, and its usual port',
      ['HTTPS://WWW.Example.org/A', `${LIVE}:443/b`],
      {},
      ['/A', '/b'],
    ],
    [
      'by its address, where there are several origins',
      [`${LIVE}/a`, `${STAGING}/a`],
      {},
      [`${LIVE}/a`, `${STAGING}/a`],
    ],
    [
      'by its address, where port or scheme is another',
      [`${LIVE}/a`, `${LIVE}:8080/a`, 'http://www.example.org/a'],
      {},
      [`${LIVE}/a`, `${LIVE}:8080/a`, 'http://www.example.org/a'],
    ],
    ['by its path, where options unify them', [`${LIVE}/a`, `${STAGING}/b`], BOTH, ['/a', '/b']],
    [
      'by its path on the named site, and by its address on another',
      [`${LIVE}/a`, `${STAGING}/b`, `${OTHER}/a#top`],
      BOTH,
      ['/a', '/b', `${OTHER}/a#top`],
    ],
    ['by its path on an origin that nobody named', [`${OTHER}/a`], BOTH, ['/a']],
    [
      'below where the site lies',
      [`${STAGING}/preview/a?x`, `${STAGING}/preview`, `${STAGING}/preview/#/two`],
      PREVIEW,
      ['/a?x', '/', '/#/two'],
    ],
    [
      'below where the site lies, by names that end in a slash or are encoded',
      [`${STAGING}/pr%C3%A9/a`, `${STAGING}/pré/b`],
      { baseUrl: `${STAGING}/pré/` },
      ['/a', '/b'],
    ],
    [
      'by its address beside it',
      [`${STAGING}/preview/a`, `${STAGING}/preview-2/a`, `${STAGING}/a`],
      PREVIEW,
      ['/a', `${STAGING}/preview-2/a`, `${STAGING}/a`],
    ],
    [
      'by its path beside it too, where the origin is named',
      [`${STAGING}/preview/a`, `${STAGING}/b`, `${LIVE}/c`],
      { ...BOTH, ...PREVIEW },
      ['/a', '/b', '/c'],
    ],
    [
      'as what a build on disk calls it',
      ['/a.html', '/index.html#/two', '/b#c.html', '/d?e=1', 'dist/f.html'],
      {},
      ['/a.html', '/index.html#/two', '/b#c.html', '/d?e=1', 'dist/f.html'],
    ],
    [
      'by its address beside a build on disk',
      ['/a.html', `${LIVE}/a.html`],
      {},
      ['/a.html', `${LIVE}/a.html`],
    ],
    ['as a line can have it', [`${LIVE}/a b*`, '/c d'], BOTH, ['/a%20b%2A', '/c%20d']],
    ['without a user', ['https://…@staging.example/a'], {}, ['/a']],
    [
      'as it stands, where it is no address',
      ['https://', 'http://[/a'],
      {},
      ['https://', 'http://[/a'],
    ],
    [
      'although options name what is no origin',
      [`${LIVE}/a`, `${STAGING}/a`],
      { baseUrl: 'nonsense', origins: ['', 'https://['] },
      [`${LIVE}/a`, `${STAGING}/a`],
    ],
  ])('%s', (_, urls, options, keys) => {
    expect(urls.map(createPageKeys(urls, options).keyOf)).toEqual(keys);
  });
});

describe('a line is about', () => {
  test.each<[string, string, string[], SiteOptions, string[]]>([
    ['the page of its path', '/a', [`${LIVE}/a`, `${LIVE}/b`], {}, [`${LIVE}/a`]],
    ['the page of its path on disk', '/a', ['/a', '/b'], {}, ['/a']],
    ['the page of its address', `${LIVE}/a`, [`${LIVE}/a`, `${LIVE}/b`], {}, [`${LIVE}/a`]],
    [
      'the page of its address among several sites',
      `${LIVE}/a`,
      [`${LIVE}/a`, `${OTHER}/a`],
      {},
      [`${LIVE}/a`],
    ],
    ['no page of another site by its path', '/a', [`${LIVE}/a`, `${OTHER}/a`], {}, []],
    ['no page of a site that nobody named', `${STAGING}/a`, [`${LIVE}/a`], {}, []],
    ['the same page of its site', `${STAGING}/a`, [`${LIVE}/a`], BOTH, [`${LIVE}/a`]],
    ['the same page of its site on disk', `${STAGING}/a`, ['/a', '/b'], BOTH, ['/a']],
    [
      'the same page wherever the site lies',
      '/a',
      [`${STAGING}/preview/a`, `${OTHER}/a`],
      PREVIEW,
      [`${STAGING}/preview/a`],
    ],
    [
      'the same page by the address that it had',
      `${STAGING}/preview/a`,
      [`${STAGING}/preview/a`, `${STAGING}/a`],
      PREVIEW,
      [`${STAGING}/preview/a`],
    ],
    [
      'the named site alone beside another',
      '/a',
      [`${LIVE}/a`, `${OTHER}/a`],
      { origins: [LIVE] },
      [`${LIVE}/a`],
    ],
    [
      'the first page of a folder by either name',
      '/news/',
      ['/news/index.html'],
      {},
      ['/news/index.html'],
    ],
    ['the first page by its folder', '/index.html', [`${LIVE}/`], {}, [`${LIVE}/`]],
    [
      'that page alone, where both are there',
      '/',
      [`${LIVE}/`, `${LIVE}/index.html`],
      {},
      [`${LIVE}/`],
    ],
    ['a page whose address is encoded', '/caf%C3%A9', ['/café', '/cafe'], {}, ['/café']],
    ['a page with a route', '/#/two', [`${LIVE}/#/two`, `${LIVE}/`], {}, [`${LIVE}/#/two`]],
    ['a page whatever place on it was asked for', '/a', [`${LIVE}/a#top`], {}, [`${LIVE}/a#top`]],
    ['one query', '/a?x=1', [`${LIVE}/a?x=1`, `${LIVE}/a`], {}, [`${LIVE}/a?x=1`]],
    ['the pages of its pattern', '/n/*', [`${LIVE}/n/1`, `${LIVE}/2`], {}, [`${LIVE}/n/1`]],
    [
      'the pages of its pattern on any origin of the site, and on no other',
      `${STAGING}/n/*`,
      [`${LIVE}/n/1`, `${STAGING}/n/2`, `${OTHER}/n/3`],
      BOTH,
      [`${LIVE}/n/1`, `${STAGING}/n/2`],
    ],
    ['the pages of its pattern on disk', `${STAGING}/n/*`, ['/n/1', '/2'], BOTH, ['/n/1']],
    [
      'the pages of its pattern below where the site lies',
      '/n/**',
      [`${STAGING}/preview/n/1/2`, `${STAGING}/preview/3`],
      PREVIEW,
      [`${STAGING}/preview/n/1/2`],
    ],
    [
      'the pages of its pattern where they were',
      `${STAGING}/preview/*`,
      [`${STAGING}/preview/1`, `${STAGING}/1`],
      PREVIEW,
      [`${STAGING}/preview/1`],
    ],
  ])('%s', (_, pages, urls, options, meant) => {
    const linesFor = createLineFinder([line(pages)], createPageKeys(urls, options));
    expect(urls.filter((url) => linesFor(url).length > 0)).toEqual(meant);
  });
});

const anyPattern = fc.constantFrom(
  '*',
  '/n/*.html',
  'n/**',
  `${LIVE}/n/*`,
  `${STAGING}/preview/**`,
  `${OTHER}/**`,
);

/** Whether a line was about a page when pages were known by what reports call them alone. */
function wasAbout(pages: string, url: string): boolean {
  const written = url.replaceAll(' ', '%20').replaceAll('*', '%2A');
  if (isPattern(pages)) return pageMatcher(pages)(namesOf(written));
  return pages.replace(/^\//, '') === written.replace(/^\//, '');
}

describe('laws', () => {
  test('what a line was about by what the page is called, it still is', () => {
    const anyPages = fc.oneof(
      anyPattern,
      anyUrl.map((url) => url.replaceAll(' ', '%20').replaceAll('*', '%2A')),
    );
    fc.assert(
      fc.property(anyUrls, fc.array(anyPages), anyOptions, (urls, lines, options) => {
        const linesFor = createLineFinder(
          lines.map((pages) => line(pages)),
          createPageKeys(urls, options),
        );
        for (const url of urls) {
          const found = linesFor(url).map(({ pages }) => pages);
          expect(found).toEqual(
            expect.arrayContaining(lines.filter((pages) => wasAbout(pages, url))),
          );
        }
      }),
    );
  });

  test('a key is its own key, and pages of several sites share none unless options say so', () => {
    fc.assert(
      fc.property(anyUrls, anyOptions, (urls, options) => {
        const { keyOf } = createPageKeys(urls, options);
        for (const url of urls) expect(keyOf(keyOf(url))).toBe(keyOf(url));
      }),
    );
    fc.assert(
      fc.property(anyUrls, (urls) => {
        const { keyOf } = createPageKeys(urls);
        const place = (url: string) => url.replace(/#(?!\/).*$/, '');
        expect(new Set(urls.map(keyOf)).size).toBeGreaterThanOrEqual(new Set(urls.map(place)).size);
      }),
    );
  });

  test('what one run recorded, a run of the same pages elsewhere knows whole', () => {
    const paths = fc.uniqueArray(
      fc.constantFrom('/', '/n/1.html', '/n/2.html', '/n/3.html', '/é?x=1'),
      {
        minLength: 1,
      },
    );
    const places = ['', LIVE, STAGING, `${STAGING}/preview`];
    fc.assert(
      fc.property(
        paths,
        fc.constantFrom(...places),
        fc.constantFrom(...places),
        (all, from, to) => {
          const there = (place: string) => (place.endsWith('/preview') ? PREVIEW : {});
          const at = (place: string) =>
            reportWith(
              all.map((path) => place + path),
              there(place),
            );
          const { text } = updateBaseline(at(from), [], 'record');
          const lines = parseBaseline(text, 'b.txt');
          const report = baselineReport(at(to).pages, { file: 'b.txt', lines }, there(to));
          expect(report).toMatchObject({ mended: [], spread: [] });
          const again = updateBaseline(at(to), lines, 'record');
          expect(again).toMatchObject({ text, dropped: 0, kept: 0 });
          expect(updateBaseline(at(to), lines, 'prune')).toMatchObject({
            text,
            dropped: 0,
            kept: 0,
          });
          const compared = compareReports({ old: at(from), new: at(to) });
          expect(compared).toMatchObject({
            new: [],
            gone: [],
            pages: { both: all.length, onlyOld: [], onlyNew: [] },
          });
        },
      ),
    );
  });
});

describe('a baseline of addresses', () => {
  const old = [line(`${STAGING}/a`), line(`${STAGING}/b`), line(`${OTHER}/c`)];

  test('is written by paths when it is recorded again, and what is not of the site stays', () => {
    const report = reportWith([`${STAGING}/a`, `${STAGING}/b`]);
    const update = updateBaseline(report, old, 'record');
    const pages = parseBaseline(update.text, 'b').map((one) => one.pages);
    expect(pages).toEqual(['/a', '/b', `${OTHER}/c`]);
    expect(update).toMatchObject({ lines: 3, dropped: 0, kept: 1 });
  });

  test('is left as it is written by pruning, without what is gone', () => {
    const report = reportOf([on(`${LIVE}/a`, fault), on(`${LIVE}/b`)]);
    const run = { ...report.run, options: { ...BOTH } };
    const update = updateBaseline({ ...report, run }, old, 'prune');
    const pages = parseBaseline(update.text, 'b').map((one) => one.pages);
    expect(pages).toEqual([`${OTHER}/c`, `${STAGING}/a`]);
    expect(update).toMatchObject({ lines: 2, dropped: 1 });
  });
});

test('a page at two origins of its site is one page, and its finding is there while one of them has it', () => {
  const lines = [line('/a')];
  const known = (...pages: PageReport[]) =>
    baselineReport(pages, { file: 'b', lines }, BOTH).mended.map(({ gone }) => gone);
  expect(known(on(`${LIVE}/a`), on(`${STAGING}/a`))).toEqual([1]);
  expect(known(on(`${LIVE}/a`), on(`${STAGING}/a`, fault))).toEqual([]);
  const { text } = updateBaseline(reportWith([`${LIVE}/a`, `${STAGING}/a`], BOTH), [], 'record');
  expect(parseBaseline(text, 'b')).toMatchObject([{ pages: '/a', count: 1 }]);
});

test('pages whose queries hold addresses have a pattern by the folder of their path', () => {
  const faulty = ['/s?u=/1', '/s?u=/2', '/s?u=/3'].map((path) => on(LIVE + path, fault));
  const { text } = updateBaseline(reportOf([...faulty, on(`${LIVE}/n/s`)]), [], 'record');
  expect(parseBaseline(text, 'b')).toMatchObject([{ pages: '/*', count: 3 }]);
});
