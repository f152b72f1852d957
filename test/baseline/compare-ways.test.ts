import { expect, test } from '@jest/globals';
import { compareReports, comparisonMarkdown, comparisonText } from '../../src/index.ts';
import { pageReport, reportOf } from '../helpers/hand-made-report.ts';
import { timedWay } from '../helpers/way.ts';

const report = (...times: [url: string, reading: number, best: number][]) =>
  reportOf(times.map(([url, reading, best]) => pageReport({ url, way: timedWay(reading, best) })));

const comparison = compareReports({
  old: report(['/a', 12, 1], ['/b', 40, 2], ['/gone', 5, 5]),
  new: report(['/a', 30.5, 1], ['/b', 41, 0.4], ['/c', 90, 9]),
});

test('says how the way grew and shrank, on the pages that both reports have', () => {
  expect(comparison.way).toEqual({
    old: { reading: 12, best: 1 },
    new: { reading: 30.5, best: 0.4 },
    grown: [{ page: '/a', measure: 'reading', old: 12, new: 30.5 }],
    shrunk: [{ page: '/b', measure: 'best', old: 2, new: 0.4 }],
  });
});

test('in the terminal and in Markdown', () => {
  const text = comparisonText(comparison, { color: false });
  expect(text).toContain('12 s read from the top before and 30.5 s now');
  expect(text).toContain('longer once: /a read from the top: 12 s, now 30.5 s');
  expect(comparisonMarkdown(comparison)).toContain('`/b by the quickest way: 2 s, now 0.4 s`');
});

test('nothing is said where one of the reports did not follow the way', () => {
  const without = compareReports({
    old: reportOf([pageReport()]),
    new: report(['/story.html', 3, 1]),
  });
  expect(without.way).toBeUndefined();
});
