import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pairPages } from '../../src/baseline/compare/pair-pages.ts';
import { createPageKeys, type SiteOptions } from '../../src/baseline/page-key.ts';
import { compareReports } from '../../src/index.ts';
import { reportOf } from '../helpers/hand-made-report.ts';
import {
  anyOptions,
  anyUrl,
  anyUrls,
  BOTH,
  fault,
  LIVE,
  OTHER,
  on,
  PREVIEW,
  reportWith,
  STAGING,
} from '../helpers/sites.ts';

describe('compared are', () => {
  test.each<[string, string[], SiteOptions, string[], SiteOptions, number]>([
    ['staging and live', [`${STAGING}/a`, `${STAGING}/b`], {}, [`${LIVE}/a`, `${LIVE}/b`], {}, 2],
    ['a build and live', ['/a.html', '/index.html'], {}, [`${LIVE}/a.html`, `${LIVE}/`], {}, 2],
    [
      'a front page by its own name, where another page has its other name',
      [`${STAGING}/`],
      {},
      [`${LIVE}/index.html`, `${LIVE}/`],
      {},
      1,
    ],
    ['a preview and live', [`${STAGING}/preview/a`], PREVIEW, [`${LIVE}/a`], {}, 1],
    ['a site and the same with another', [`${LIVE}/a`], {}, [`${LIVE}/a`, `${OTHER}/a`], {}, 1],
    [
      'a site with another and the same alone',
      [`${LIVE}/a`, `${OTHER}/a`],
      {},
      [`${LIVE}/a`],
      {},
      1,
    ],
    [
      'two sites by address',
      [`${STAGING}/a`, `${OTHER}/a`],
      {},
      [`${LIVE}/a`, `${OTHER}/a`],
      {},
      1,
    ],
    [
      'two sites by path, where the old run named the origins',
      [`${STAGING}/a`, `${OTHER}/a`],
      BOTH,
      [`${LIVE}/a`, `${OTHER}/a`],
      {},
      2,
    ],
    [
      'two sites by path, where the new run named the origins',
      [`${STAGING}/a`, `${OTHER}/a`],
      {},
      [`${LIVE}/a`, `${OTHER}/a`],
      BOTH,
      2,
    ],
    [
      'two sites by path, where each run said where the site lay',
      [`${STAGING}/preview/a`, `${OTHER}/a`],
      PREVIEW,
      [`${LIVE}/a`, `${OTHER}/a`],
      { baseUrl: LIVE },
      2,
    ],
    [
      'a site, and not the build that came beside it',
      [`${LIVE}/a`],
      {},
      [`${LIVE}/a`, '/a'],
      {},
      1,
    ],
  ])('%s', (_, before, was, after, is, both) => {
    const comparison = compareReports({ old: reportWith(before, was), new: reportWith(after, is) });
    const oldOnes = before.length - both;
    expect(comparison.pages).toMatchObject({ both, onlyOld: { length: oldOnes } });
    expect(comparison.pages.onlyNew).toHaveLength(after.length - both);
    expect(comparison.unchanged).toHaveLength(both);
    expect(comparison.new).toHaveLength(after.length - both);
    expect(comparison.unchanged.every(({ page }) => after.includes(page))).toBe(true);
  });

  test('what is gone is told by its old address, and a fault on one of two sites stays its own', () => {
    const old = reportWith([`${STAGING}/a`]);
    const clean = compareReports({ old, new: reportWith([`${LIVE}/a`], {}, []) });
    expect(clean).toMatchObject({ new: [], gone: [{ page: `${STAGING}/a` }] });
    const now = reportOf([on(`${LIVE}/a`), on(`${OTHER}/a`, fault)]);
    const before = reportOf([on(`${LIVE}/a`, fault), on(`${OTHER}/a`)]);
    expect(compareReports({ old: before, new: now })).toMatchObject({
      new: [{ page: `${OTHER}/a` }],
      gone: [{ page: `${LIVE}/a` }],
      unchanged: [],
    });
  });

  test('reports whose options are not as they should be', () => {
    const odd = { ...reportWith([`${LIVE}/a`]) };
    const run = { ...odd.run, options: { baseUrl: 1, origins: 'x' } };
    expect(compareReports({ old: { ...odd, run }, new: odd }).pages.both).toBe(1);
    const mixed = { ...odd.run, options: { origins: [1, null, LIVE] } };
    expect(compareReports({ old: { ...odd, run: mixed }, new: odd }).pages.both).toBe(1);
  });
});

/** Two pages of a report, and what else it has. */
const anyTwo = fc
  .tuple(anyUrls, anyUrl, anyUrl)
  .map(([others, one, other]) => ({ one, other, urls: [...others, one, other] }));

test('pages of two reports are one where their address is', () => {
  fc.assert(
    fc.property(anyUrls, anyTwo, anyOptions, anyOptions, (others, { one, urls }, was, is) => {
      const reports = { old: reportWith([...others, one], was), new: reportWith(urls, is) };
      const ids = pairPages(reports);
      expect(ids.new(one)).toBe(ids.old(one));
    }),
  );
});

test('pages of one report that have keys of their own stay apart, whatever they are held against', () => {
  fc.assert(
    fc.property(
      anyUrls,
      anyTwo,
      anyOptions,
      anyOptions,
      (before, { one, other, urls }, was, is) => {
        fc.pre(!(before.includes(one) && before.includes(other)));
        const ids = pairPages({ old: reportWith(before, was), new: reportWith(urls, is) });
        const origins = [...(was.origins ?? []), ...(is.origins ?? [])];
        const { keyOf } = createPageKeys(urls, { ...is, origins });
        fc.pre(keyOf(one) !== keyOf(other));
        expect(ids.new(one)).not.toBe(ids.new(other));
      },
    ),
  );
});
