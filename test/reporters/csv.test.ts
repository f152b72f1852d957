import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Report } from '../../src/index.ts';
import { visible } from '../../src/reporters/visible.ts';
import { arbitraryReport } from '../helpers/arbitrary-report.ts';
import {
  checkResult,
  errorPage,
  finding,
  pageReport,
  reportOf,
} from '../helpers/hand-made-report.ts';
import { hostileText } from '../helpers/hostile-text.ts';
import { render } from '../helpers/render.ts';

function rows(report: Report): Record<string, string>[] {
  return parse(render('csv', report), { bom: true, columns: true, record_delimiter: '\r\n' });
}

test('a finding is a row, and so is what could not be audited', () => {
  const checks = [
    checkResult({ findings: [finding({ source: { file: 'a.html', line: 3, column: 5 } })] }),
    checkResult({ id: 'broken', outcome: 'untested', message: 'It broke off.', findings: [] }),
    checkResult({ id: 'fine', outcome: 'passed', findings: [] }),
  ];
  expect(rows(reportOf([pageReport({ checks }), errorPage({ url: '/b.html' })]))).toMatchObject([
    {
      Page: 'https://example.org/story',
      Check: 'heading-not-empty',
      Outcome: 'failed',
      Impact: 'moderate',
      Owner: 'editor',
      'What is wrong': 'This level 2 heading says nothing.',
      'How to fix it': 'Write what the part is about.',
      Selector: 'main > h2',
      Markup: '<h2></h2>',
      File: 'a.html',
      Line: '3',
      Column: '5',
      Fingerprint: '0123456789abcdef',
    },
    { Check: 'broken', Outcome: 'untested', 'What is wrong': 'It broke off.' },
    { Page: '/b.html', Outcome: 'error', 'How to fix it': 'Check the address.' },
  ]);
});

test('lines end in CRLF and the file begins with the mark of UTF-8', () => {
  const text = render('csv', reportOf([pageReport()]));
  expect(text).toMatch(/^\uFEFFPage,[^\n]*\r\n[^\n]*\r\n$/);
});

test('cells come back as they were, and none is a formula', () => {
  const safe = (text: string) => {
    const whole = visible(text);
    return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(whole) ? `'${whole}` : whole;
  };
  fc.assert(
    fc.property(hostileText(), hostileText(), hostileText(), (message, html, url) => {
      const checks = [checkResult({ findings: [finding({ message, html })] })];
      const [row] = rows(reportOf([pageReport({ url, checks })]));
      expect([row?.['What is wrong'], row?.['Markup'], row?.['Page']]).toEqual(
        [message, html, url].map(safe),
      );
    }),
  );
});

test('any report is a table: every row has every column', () => {
  fc.assert(
    fc.property(arbitraryReport(), (report) => {
      for (const row of rows(report)) {
        expect(Object.keys(row)).toHaveLength(18);
        expect(Object.values(row).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }
    }),
  );
});
