import { expect, test } from '@jest/globals';
import { parse } from 'parse5';
import {
  type HistoryEntry,
  historyEntry,
  historyText,
  reporterContext,
  reporters,
} from '../../src/index.ts';
import { checkResult, finding, pageReport, reportOf } from '../helpers/hand-made-report.ts';

/** A run with so many failed findings, on a day of January. */
function run(total: number, day: number): HistoryEntry {
  const findings = Array.from({ length: total }, (_, at) => finding({ fingerprint: String(at) }));
  const report = reportOf([pageReport({ checks: [checkResult({ findings })] })]);
  report.run.startedAt = `2026-01-${String(day).padStart(2, '0')}T03:04:05.000Z`;
  return historyEntry(report, 'abcdef0123456789');
}

function html(history: HistoryEntry[] | undefined, locale = 'en'): string {
  const context = { ...reporterContext(locale), ...(history ? { history } : {}) };
  const text = [...reporters.html.render(reportOf([pageReport()]), context)].join('');
  expect(() => parse(text)).not.toThrow();
  return text;
}

const runs = [4, 8, 0, 2].map((total, at) => run(total, at + 1));

test('the line goes through the values, from left to right, and its name says where to', () => {
  const text = html(runs);
  const [, drawn = ''] = /<path d="([^"]*)" class="line"\/>/.exec(text) ?? [];
  const points = [...drawn.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(points.map(([x]) => x)).toEqual([4, 201, 399, 596]);
  // The most is at the top, none at the bottom.
  expect(points.map(([, y]) => y)).toEqual([70, 4, 136, 103]);
  const name =
    'Failed findings in the last 4 runs: 4 in the first of them, 2 in this one, 8 at most.';
  expect(text).toContain(`role="img" aria-label="${name}"`);
  expect(text).toContain(`<figcaption>${name}</figcaption>`);
});

test('the table has the numbers, the last run first', () => {
  const [, table = ''] = /<table class="runs">(.*?)<\/table>/s.exec(html(runs)) ?? [];
  const rows = [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) =>
      cell.replace(/<[^>]*>/g, ''),
    ),
  );
  expect(rows[0]).toEqual([
    'When (UTC)',
    'Commit',
    'Outcome',
    'Pages',
    'Failed',
    'Headings',
    'Way (s)',
    'Took (s)',
  ]);
  expect(rows[1]).toEqual(['2026-01-04 03:04', 'abcdef01', 'failed', '1', '2', '2', '–', '5.0']);
  expect(rows).toHaveLength(5);
});

test('without a history there is nothing of it; of one run there is no line', () => {
  expect(html(undefined)).not.toContain('From run to run');
  expect(html([run(1, 1)])).not.toContain('<figure class="trend">');
  expect(html([run(1, 1)])).toContain('<table class="runs">');
  expect(html(runs, 'he')).toContain('מהרצה להרצה');
});

test('in the terminal a line is drawn of plain characters, and the table above it is cut', () => {
  const lines = historyText({ file: 'x', entries: runs, broken: 0 }).split('\n');
  expect(lines.slice(lines.indexOf('Failed findings:') + 1, -2)).toEqual([
    '8 | *',
    '  | ||',
    '  | ||',
    '  |* |',
    '  |  |',
    '  |  |*',
    '  |  ||',
    '0 |  *',
    '  +----',
  ]);
  const many = Array.from({ length: 25 }, (_, at) => run(1, at + 1));
  const told = historyText({ file: 'x', entries: many, broken: 0 });
  expect(told).toContain('… and 5 earlier runs');
  expect(told.split('\n').filter((line) => line.startsWith('2026-'))).toHaveLength(20);
});
