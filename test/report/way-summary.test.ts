import { expect, test } from '@jest/globals';
import { waySummary } from '../../src/report/way-summary.ts';
import { pageReport } from '../helpers/hand-made-report.ts';
import { timedWay } from '../helpers/way.ts';

const page = (url: string, reading: number, best: number, template?: string) =>
  pageReport({ url, way: timedWay(reading, best, template === undefined ? {} : { template }) });

test('tells median and worst, by the quickest way and read from the top', () => {
  const summary = waySummary([page('/a', 10, 1), page('/b', 40, 2), page('/c', 121, 3)]);
  expect(summary).toMatchObject({
    pages: 3,
    reading: { medianSeconds: 40, worst: { url: '/c', seconds: 121 } },
    best: { medianSeconds: 2, worst: { url: '/c', seconds: 3 } },
    withoutWay: 0,
    brokenPromises: 0,
  });
});

test('counts promises that are broken, and headlines that no way leads to', () => {
  const broken = timedWay(10, 1, { promised: 0 });
  broken.routes[0] = {
    kind: 'skip-link',
    works: false,
    how: 'tried',
    presses: 2,
    words: 9,
    seconds: 9,
  };
  const without = timedWay(0, 0, { routes: [], best: null });
  const summary = waySummary([pageReport({ way: broken }), pageReport({ way: without })]);
  expect(summary).toMatchObject({ pages: 2, brokenPromises: 1, withoutWay: 2 });
});

test('puts the template that is longest to be read first', () => {
  const summary = waySummary([
    page('/a', 10, 1, 'one'),
    page('/b', 50, 2, 'two'),
    page('/c', 30, 3, 'two'),
  ]);
  expect(summary?.templates?.map(({ template, pages }) => [template, pages])).toEqual([
    ['two', 2],
    ['one', 1],
  ]);
});

test('nothing is told where no page was followed', () => {
  expect(waySummary([pageReport()])).toBeNull();
});

test('counts a page in several variants once, as it loads', () => {
  const shown = {
    name: 'light',
    viewport: { width: 1280, height: 800 },
    device: null,
    colorScheme: 'light',
    reducedMotion: false,
    forcedColors: false,
    state: null,
  } as const;
  const without = timedWay(0, 0, { routes: [], best: null });
  const summary = waySummary([
    { ...page('/a', 10, 1), variant: shown },
    { ...page('/a', 30, 3), variant: { ...shown, name: 'dark', colorScheme: 'dark' } },
    { ...pageReport({ url: '/a', way: without }), variant: { ...shown, state: 'menu open' } },
    page('/b', 20, 2),
  ]);
  expect(summary).toMatchObject({ pages: 2, withoutWay: 0, reading: { medianSeconds: 10 } });
});
