import { expect, test } from '@jest/globals';
import { type PageReport, terminalSummary } from '../../src/index.ts';
import {
  checkResult,
  errorPage,
  finding,
  pageReport,
  reportOf,
} from '../helpers/hand-made-report.ts';

/** A site of so many pages on which as many checks failed as are asked for, each in places of its own. */
function site(pages: number, checks: number): PageReport[] {
  return Array.from({ length: pages }, (_, at) =>
    pageReport({
      url: `/${at}.html`,
      checks: Array.from({ length: checks }, (__, check) =>
        checkResult({
          id: `check-${check}`,
          message: `Fault ${check}.`,
          findings: [finding({ fingerprint: `${at}-${check}` })],
        }),
      ),
    }),
  );
}

const told = (pages: PageReport[], more: Partial<Parameters<typeof terminalSummary>[1]> = {}) =>
  terminalSummary(reportOf(pages), { color: false, ...more }).split('\n');

test('thirty pages are told in about ten lines, with what is left counted and the verdict last', () => {
  const lines = told(site(30, 9));
  expect(lines).toEqual([
    'What to fix first:',
    ...[0, 1, 2, 3, 4].map(
      (at) => `  moderate 30 pages  Fault ${at}. (check-${at}, for the story’s editor)`,
    ),
    '  … and 4 more checks, in 120 places',
    'FAILED  30 pages: 0 passed, 30 failed, 0 incomplete, 0 not audited, in 5.0 s',
  ]);
});

test('a verbose summary has a line a page and all checks, a quiet one the verdict alone', () => {
  const lines = told(site(30, 9), { verbose: true });
  expect(lines.filter((line) => /^failed \/\d+\.html: 9 findings$/.test(line))).toHaveLength(30);
  expect(lines.filter((line) => line.includes('Fault'))).toHaveLength(9);
  expect(told(site(30, 9), { brief: true })).toEqual([lines.at(-1)]);
});

test('ten failures are told one by one with file and line, eleven by their checks', () => {
  const placed = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      finding({
        fingerprint: String(at),
        message: `Place ${at}.`,
        source: { file: 'dist/a.html', line: at + 1, column: 3 },
      }),
    );
  const withFindings = (count: number) => [
    pageReport({ checks: [checkResult({ findings: placed(count) })] }),
  ];
  expect(told(withFindings(10)).slice(0, 3)).toEqual([
    'What to fix first:',
    '  moderate dist/a.html:1:3: Place 0. (heading-not-empty)',
    '  moderate dist/a.html:2:3: Place 1. (heading-not-empty)',
  ]);
  expect(told(withFindings(10))).toHaveLength(12);
  expect(told(withFindings(11))).toHaveLength(3);
});

test('one fault on all pages is one line, with the page where there is no file', () => {
  const pages = ['/a', '/b', '/c'].map((url) => pageReport({ url }));
  expect(told(pages)[1]).toBe(
    '  moderate /a: This level 2 heading says nothing. Also on 2 more pages. (heading-not-empty)',
  );
});

test('with a baseline only what is new is told, what is known and fixed is counted', () => {
  const known = checkResult({ id: 'old', findings: [finding({ known: true })] });
  const mended = [
    {
      checkId: 'gone',
      outcome: 'failed' as const,
      pages: '/*.html',
      count: 3,
      key: 'k',
      place: 'p',
      gone: 3,
    },
  ];
  const baseline = { file: 'known.txt', new: 1, known: 4, mended, spread: [] };
  const report = reportOf([pageReport({ checks: [known, checkResult()] })], { baseline });
  expect(terminalSummary(report, { color: false }).split('\n')).toEqual([
    'New, and to be fixed:',
    expect.stringContaining('heading-not-empty'),
    expect.stringMatching(/^Fixed, but still in the baseline/),
    expect.stringContaining('gone from 3 pages'),
    'Against the baseline known.txt: 1 new finding, 4 known, 3 fixed.',
    expect.stringMatching(/^FAILED/),
  ]);
});

test('pages that were not audited are told first, and cut where they are many', () => {
  const lines = told([
    ...site(2, 1),
    ...Array.from({ length: 9 }, (_, at) => errorPage({ url: `/e${at}` })),
  ]);
  expect(lines.slice(0, 4)).toEqual([
    expect.stringMatching(/^error {2}\/e0: The server answered 404/),
    expect.stringMatching(/^error {2}\/e1/),
    expect.stringMatching(/^error {2}\/e2/),
    '  … and 6 more pages',
  ]);
});
