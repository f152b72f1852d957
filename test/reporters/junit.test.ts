import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { XmlElement } from 'libxml2-wasm';
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
import { readXml, requireJunit } from '../helpers/report-schemas.ts';

/** What stands where an XPath leads: names, attributes and text as a parser gives them back. */
function read(xml: string, path: string): Record<string, string>[] {
  const document = readXml(xml);
  try {
    return document.find(path).map((node) => {
      const { name, attrs, content } = node as XmlElement;
      const attributes = attrs.map(({ name: key, content: value }) => [key, value]);
      return { ...Object.fromEntries(attributes), is: name, text: content };
    });
  } finally {
    document.dispose();
  }
}

const xmlOf = (report: Report) => render('junit', report);

test('a page is a suite, a check is a case, and nothing that was not seen counts as passed', () => {
  const findings = [finding({ source: { file: 'dist/a.html', line: 3, column: 5 } })];
  const checks = [
    checkResult({ findings }),
    checkResult({ id: 'one', outcome: 'passed', findings: [] }),
    checkResult({ id: 'two', outcome: 'inapplicable', findings: [], message: 'No headings.' }),
    checkResult({ id: 'three', outcome: 'untested', findings: [], message: 'It broke off.' }),
    checkResult({
      id: 'four',
      outcome: 'cantTell',
      findings: [finding({ outcome: 'cantTell', selector: ['#x', 'b'] })],
      message: 'Unsure.',
    }),
  ];
  const xml = xmlOf(reportOf([pageReport({ checks }), errorPage({ url: '/b.html' })]));
  requireJunit(xml);
  expect(read(xml, '//testsuite')).toMatchObject([
    {
      name: 'https://example.org/story',
      tests: '5',
      failures: '1',
      errors: '1',
      skipped: '2',
      time: '1.234',
    },
    { name: '/b.html', tests: '1', failures: '0', errors: '1', skipped: '0' },
  ]);
  expect(read(xml, '/testsuites')).toMatchObject([{ tests: '6', failures: '1', errors: '2' }]);
  expect(read(xml, '//testcase/*')).toEqual([
    {
      is: 'failure',
      type: 'moderate',
      message: 'A heading has no text.',
      text: expect.stringMatching(
        /says nothing\.\nWhere: main > h2\nSource: dist\/a\.html:3:5\nMarkup: <h2><\/h2>\nTo fix it: Write/,
      ),
    },
    { is: 'skipped', message: 'Does not apply: No headings.', text: '' },
    { is: 'error', type: 'untested', message: 'Not tested: It broke off.', text: 'It broke off.' },
    { is: 'skipped', message: 'A person must look: Unsure.', text: '' },
    { is: 'system-out', text: expect.stringContaining('Where: #x >>> b') },
    {
      is: 'error',
      type: 'http-error',
      message: 'The server answered 404. Check the address.',
      text: expect.stringContaining('404'),
    },
  ]);
});

test('what the baseline knows is skipped; a check with anything new fails', () => {
  const [known, fresh] = [finding({ known: true }), finding()];
  const checks = [
    checkResult({ findings: [known] }),
    checkResult({ id: 'mixed', findings: [known, fresh] }),
  ];
  const xml = xmlOf(reportOf([pageReport({ checks })]));
  requireJunit(xml);
  expect(read(xml, '//testcase/*')).toMatchObject([
    { is: 'skipped', message: 'Known, from the baseline: A heading has no text.' },
    { is: 'system-out' },
    { is: 'failure', text: expect.stringContaining('Known: it is in the baseline.') },
  ]);
});

test('Jenkins groups the cases by page, then by area', () => {
  const [first] = read(xmlOf(reportOf([pageReport({ url: '/a/b.html' })])), '//testcase');
  expect(first).toMatchObject({
    classname: '/a/b_html.headings',
    name: 'heading-not-empty: Headings have text',
  });
});

test('one page in two windows is two suites', () => {
  const narrow = pageReport({ viewport: { width: 320, height: 640 } });
  const names = read(xmlOf(reportOf([pageReport(), narrow])), '//testsuite').map(
    ({ name }) => name,
  );
  expect(names).toEqual([
    'https://example.org/story (1280x800)',
    'https://example.org/story (320x640)',
  ]);
});

test('a run without pages is an error, not an empty success', () => {
  const report = reportOf([]);
  report.summary.problems = ['No page was audited.'];
  const xml = xmlOf(report);
  requireJunit(xml);
  expect(read(xml, '//error')).toMatchObject([{ message: 'No page was audited.' }]);
});

test('pages that could not be found are an error, as long as no page has one', () => {
  const report = reportOf([pageReport()]);
  report.summary.problems = ['Not all pages that were asked for could be found.'];
  report.summary.notices = ['“sitemap.xml” breaks off in line 5.'];
  const xml = xmlOf(report);
  requireJunit(xml);
  expect(read(xml, '//error')).toMatchObject([
    { type: 'not-whole', message: expect.stringMatching(/could be found\. .*line 5/) },
  ]);
  const withError = { ...report, pages: [pageReport(), errorPage()] };
  expect(read(xmlOf(withError), '//error')).toMatchObject([{ type: 'http-error' }]);
});

test('any report is JUnit by the schema', () => {
  fc.assert(
    fc.property(arbitraryReport(), (report) => requireJunit(xmlOf(report))),
    { numRuns: 60 },
  );
});

/** What XML 1.0 cannot hold is marked; line ends are read as LF. */
function allowed(text: string): string {
  return visible(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

/** Marks of direction are shown or kept by the text that they stand in, which is the whole of a failure’s. */
function withoutMarks(text: string): string {
  return text.replace(/[\u200E\u200F\u061C]|⟨U\+(?:200E|200F|061C)⟩/gu, '');
}

test('texts come back as they were', () => {
  fc.assert(
    fc.property(hostileText(), hostileText(), hostileText(), (url, message, html) => {
      const checks = [checkResult({ message, findings: [finding({ html, message })] })];
      const xml = xmlOf(reportOf([pageReport({ url, checks })]));
      const [suite] = read(xml, '//testsuite');
      const [failure] = read(xml, '//failure');
      expect([suite?.['name'], failure?.['message']]).toEqual([allowed(url), allowed(message)]);
      expect(withoutMarks(failure?.['text'] ?? '')).toContain(withoutMarks(allowed(html)));
    }),
  );
});

test('an attribute of a megabyte is whole', () => {
  const html = `<p title="${'"<&'.repeat(350_000)}">`;
  const checks = [checkResult({ findings: [finding({ html })] })];
  const [failure] = read(xmlOf(reportOf([pageReport({ checks })])), '//failure');
  expect(failure?.['text']).toContain(html);
});
