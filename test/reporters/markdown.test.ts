import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Report } from '../../src/index.ts';
import { arbitraryReport } from '../helpers/arbitrary-report.ts';
import {
  checkResult,
  errorPage,
  finding,
  pageReport,
  reportOf,
} from '../helpers/hand-made-report.ts';
import { HOSTILE, hostileText } from '../helpers/hostile-text.ts';
import { render } from '../helpers/render.ts';

const markdownOf = (report: Report) => render('markdown', report);

/** As a code host renders it, but that raw HTML is let through, so that it would be seen. */
function rendered(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** What no text of a page may bring about. */
function expectNothingMade(markdown: string): void {
  const html = rendered(markdown);
  const tags = new Set([...html.matchAll(/<\/?([a-z0-9!-]+)[^>]*>/gi)].map(([, tag]) => tag));
  const ours = ['h2', 'h3', 'p', 'strong', 'ul', 'li', 'code'];
  expect([...tags].filter((tag) => !ours.includes(String(tag)))).toEqual([]);
  const prose = html.replace(/<code>[^<]*<\/code>/g, '').replace(/<[^>]*>/g, '');
  const text = prose.replace(/&(?:amp|lt|gt|quot);/g, ' ');
  expect(text).not.toMatch(/@[a-z0-9]|#\d|![0-9]|GH-\d|:\/\/|www\.|:[a-z]+:/i);
  expect(text).not.toMatch(/\b[0-9a-f]{7,40}\b/i);
  expect(markdown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\p{Surrogate}|(?!\n)\p{Cc}/u);
}

test('the verdict comes first, then what to fix, where, and by whom', () => {
  const report = reportOf([
    pageReport({
      checks: [
        checkResult(),
        checkResult({ id: 'other', impact: 'critical', owner: 'template', message: 'Worse.' }),
        checkResult({
          id: 'unsure',
          outcome: 'cantTell',
          findings: [finding({ outcome: 'cantTell' })],
        }),
      ],
    }),
    errorPage({ url: '/gone.html' }),
  ]);
  report.rootCauses = [
    { id: 'x', checkId: 'other', pages: ['/a.html', '/b.html'], example: finding() },
    { id: 'y', checkId: 'other', pages: ['/a.html'], example: finding() },
  ];
  expect(markdownOf(report)).toBe(`## presscheck: the audit is incomplete

**2 pages: 0 passed, 1 failed, 0 incomplete, 1 not audited.**

- 1 pages could not be audited.

### One fix for many pages

- **critical**: This level 2 heading says nothing. On 2 pages, for the template’s developers, at \`main > h2\`

### What fails, worst first

- **critical**: Worse. 1 page, 1 place (\`other\`)
- **moderate**: A heading has no text. 1 page, 1 place (\`heading-not-empty\`)

### Pages

- not audited: \`/gone.html\`: The server answered 404. Check the address.
- failed: \`https://example.org/story\`, 2 findings

### To fix

- For the template’s developers: 1 finding from 1 check
- For the story’s editor: 1 finding from 1 check

A person must look at 1 more place: 1 check could not tell.

The full report is in the files beside this one. \`presscheck explain\` says how to fix each problem.
`);
});

test('a passed run says what it let through', () => {
  const report = reportOf([pageReport({ outcome: 'passed' })]);
  expect(markdownOf(report)).toContain('1 finding did not count');
  expect(markdownOf(reportOf([pageReport({ outcome: 'passed', checks: [] })]))).not.toContain(
    'did not count',
  );
});

test('what the baseline knows is counted and not told', () => {
  const checks = [checkResult({ findings: [finding({ known: true })] })];
  const gone = {
    checkId: 'a',
    outcome: 'failed' as const,
    pages: '/**',
    count: 2,
    key: 'k',
    place: '',
  };
  const mended = [{ ...gone, gone: 2 }];
  const baseline = { file: 'known.txt', known: 1, new: 0, mended, spread: [] };
  const markdown = markdownOf(reportOf([pageReport({ outcome: 'passed', checks })], { baseline }));
  expect(markdown).toContain(
    '- **New**: 0 findings\n- **Fixed**: 2 findings\n- **Still there**: 1 finding, held against `known.txt`\n',
  );
  expect(markdown).not.toContain('heading-not-empty');
});

test('what changed since an earlier run comes before what the baseline says', () => {
  const baseline = { file: 'known.txt', known: 1, new: 9, mended: [], spread: [] };
  const changes = { since: 'old`.json', new: 3, fixed: 1, still: 4 };
  const markdown = render('markdown', reportOf([pageReport()], { baseline }), { changes });
  expect(markdown.split('\n\n')[2]).toBe(
    '- **New**: 3 findings\n- **Fixed**: 1 finding\n- **Still there**: 4 findings, held against ``old`.json``',
  );
});

test('a large report is cut short, and says by how much', () => {
  const worst = '*'.repeat(1000);
  const pages = Array.from({ length: 400 }, (_, at) => [
    pageReport({
      url: `/${at}.html`,
      checks: [checkResult({ id: `check-${at}`, message: worst })],
    }),
    errorPage({ url: worst, error: { code: 'http-error', message: worst, hint: worst } }),
  ]);
  const report = reportOf(pages.flat());
  report.summary.problems = Array(400).fill(worst);
  report.rootCauses = pages.map((_, at) => ({
    id: `${at}`,
    checkId: `check-${at}`,
    pages: ['/a', '/b'],
    example: finding({ message: worst, selector: [worst] }),
  }));
  const markdown = markdownOf(report);
  expect(markdown.length).toBeLessThan(32_768);
  expect(markdown.match(/^- and \d+ more$/gm)).toHaveLength(4);
});

test('texts of a page make no link, picture, markup, mention or reference', () => {
  for (const text of HOSTILE) expectNothingMade(markdownOf(hostileReport(text)));
  fc.assert(
    fc.property(hostileText(), (text) => expectNothingMade(markdownOf(hostileReport(text)))),
    { numRuns: 300 },
  );
});

test('the helper that looks for markup finds it', () => {
  for (const markdown of [
    '[a](b)',
    '![a](b)',
    '<b>x</b>',
    'https://example.org',
    '@name',
    'see #1',
  ])
    expect(() => expectNothingMade(markdown)).toThrow();
});

test('texts can still be read', () => {
  const message = 'The text 5 * 3 <b> [x] _y_ `z` | ~a~ & b \\ c is “wrong”';
  const html = rendered(markdownOf(hostileReport(message)));
  const text = html.replace(/<[^>]*>/g, '').replaceAll('\u2060', '');
  expect(text).toContain(message.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;'));
});

test('any report makes no markup of its own, and is short', () => {
  fc.assert(
    fc.property(arbitraryReport(), (report) => {
      const markdown = markdownOf(report);
      expectNothingMade(markdown);
      expect(markdown.length).toBeLessThan(65_536);
    }),
  );
});

function hostileReport(text: string): Report {
  const places = [finding({ selector: [text], message: text, fix: text })];
  const checks = [checkResult({ id: text, message: text, findings: places })];
  const error = { code: 'http-error' as const, message: text, hint: text };
  const report = reportOf([pageReport({ url: text, title: text, checks }), errorPage({ error })]);
  report.summary.problems = [text];
  report.rootCauses = [
    { id: text, checkId: text, pages: [text, `${text}2`], example: finding({ message: text }) },
  ];
  return report;
}
