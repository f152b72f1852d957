import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Log } from 'sarif';
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
import { sarifErrors } from '../helpers/report-schemas.ts';

function run(report: Report): Log['runs'][number] {
  const log = JSON.parse(render('sarif', report)) as Log;
  expect(sarifErrors(log)).toEqual([]);
  const [only] = log.runs;
  if (!only) throw new Error('There is no run.');
  return only;
}

test('the schema refuses what is not SARIF', () => {
  expect(sarifErrors({ version: '2.1.0', runs: [{ results: [] }] })).toEqual([
    expect.stringContaining('tool'),
  ]);
});

test('a finding in a file is at its line there', () => {
  const source = { file: 'dist/a page.html', line: 3, column: 5 };
  const checks = [checkResult({ impact: 'serious', findings: [finding({ source })] })];
  const { results, tool } = run(reportOf([pageReport({ checks })]));
  expect(results).toMatchObject([
    {
      ruleId: 'heading-not-empty',
      ruleIndex: 0,
      kind: 'fail',
      level: 'error',
      message: { text: 'This level 2 heading says nothing. Write what the part is about.' },
      partialFingerprints: {
        primaryLocationLineHash: '0123456789abcdef:1',
        'presscheckFinding/v1': '0123456789abcdef',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'dist/a%20page.html' },
            region: { startLine: 3, startColumn: 5, snippet: { text: '<h2></h2>' } },
          },
          logicalLocations: [{ fullyQualifiedName: 'main > h2', kind: 'element' }],
        },
      ],
    },
  ]);
  expect(tool.driver.rules).toMatchObject([
    {
      id: 'heading-not-empty',
      shortDescription: { text: 'Headings have text' },
      help: {
        text: expect.stringContaining('heading'),
        markdown: expect.stringContaining('https://www.w3.org/TR/WCAG22/#'),
      },
      defaultConfiguration: { level: 'warning' },
      properties: { tags: expect.arrayContaining(['accessibility', 'headings', 'editor']) },
    },
  ]);
});

test('where the line is not known there is the file alone, and on the web a path made of the address', () => {
  const source = { file: 'dist/a.html', line: null, column: null };
  const checks = [checkResult({ findings: [finding({ source }), finding({ selector: [] })] })];
  const { results } = run(reportOf([pageReport({ checks })]));
  const [inFile, onWeb] = results?.map(({ locations }) => locations?.[0]) ?? [];
  expect(inFile?.physicalLocation).toEqual({ artifactLocation: { uri: 'dist/a.html' } });
  expect(onWeb).toMatchObject({
    physicalLocation: { artifactLocation: { uri: 'example.org/story' } },
    logicalLocations: [{ name: 'the whole page' }],
  });
});

test('what a person must look at is a review without a level', () => {
  const findings = [finding({ outcome: 'cantTell' })];
  const { results } = run(reportOf([pageReport({ checks: [checkResult({ findings })] })]));
  expect(results).toMatchObject([{ kind: 'review', level: 'none' }]);
});

test('against a baseline results are new or known', () => {
  const checks = [checkResult({ findings: [finding({ known: true }), finding()] })];
  const baseline = { file: 'known.txt', known: 1, new: 1, mended: [], spread: [] };
  const states = (report: Report) => run(report).results?.map((result) => result.baselineState);
  const pages = [pageReport({ checks })];
  expect(states(reportOf(pages, { baseline }))).toEqual(['unchanged', 'new']);
  expect(states(reportOf(pages))).toEqual([undefined, undefined]);
});

test('a rule of axe-core leads to its help', () => {
  const helpUrl = 'https://example.org/rules/axe/4.14/color-contrast?application=axeAPI';
  const findings = [finding({ data: { helpUrl } })];
  const checks = [checkResult({ id: 'color-contrast', area: 'axe', findings })];
  const rules = run(reportOf([pageReport({ checks })])).tool.driver.rules;
  expect(rules).toMatchObject([{ id: 'color-contrast', helpUri: helpUrl }]);
});

test('what was not audited makes the run unsuccessful and says why', () => {
  const checks = [checkResult({ outcome: 'untested', findings: [], message: 'It broke off.' })];
  const { invocations } = run(reportOf([errorPage(), pageReport({ checks })]));
  expect(invocations).toMatchObject([
    {
      executionSuccessful: false,
      exitCode: 2,
      toolExecutionNotifications: [
        { level: 'error', message: { text: expect.stringContaining('404') } },
        { associatedRule: { id: 'heading-not-empty' } },
      ],
    },
  ]);
});

test('any report is SARIF by the schema', () => {
  fc.assert(
    fc.property(arbitraryReport(), (report) => {
      run(report);
    }),
    { numRuns: 60 },
  );
});

test('messages keep their text and make no link', () => {
  fc.assert(
    fc.property(hostileText(), (message) => {
      const checks = [checkResult({ findings: [finding({ message, fix: '' })] })];
      const page = pageReport({ url: '/a.html', finalUrl: null, checks });
      const text = run(reportOf([page])).results?.[0]?.message.text ?? '';
      expect(text).not.toMatch(/\[[^\]]*\]\(/);
      expect(text.replaceAll('] (', '](')).toBe(visible(message).replaceAll('] (', '](') || '–');
    }),
  );
});

test('of an attribute of a megabyte the beginning is quoted', () => {
  const html = `<p title="${'é"\u0001'.repeat(350_000)}">`;
  const source = { file: 'a.html', line: 1, column: 1 };
  const checks = [checkResult({ findings: [finding({ html, source })] })];
  const [result] = run(reportOf([pageReport({ checks })])).results ?? [];
  const snippet = result?.locations?.[0]?.physicalLocation?.region?.snippet?.text;
  for (const text of [result?.properties?.['html'], snippet]) {
    expect(text).toHaveLength(2000);
    expect(visible(html).startsWith(text.slice(0, -1))).toBe(true);
  }
});

test('places are paths in the repository, whatever the folder and the address', () => {
  const uriOf = (page: Parameters<typeof pageReport>[0], folder?: string) => {
    const text = render('sarif', reportOf([pageReport(page)]), { ...(folder ? { folder } : {}) });
    const [result] = (JSON.parse(text) as Log).runs[0]?.results ?? [];
    return result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri;
  };
  const inFile = (file: string) => ({
    checks: [checkResult({ findings: [finding({ source: { file, line: 1, column: 1 } })] })],
  });
  const at = (url: string) => ({ url, finalUrl: `${url}#moved` });
  expect([
    uriOf(inFile('dist/a.html'), 'packages/web'),
    uriOf(inFile('../dist/a.html'), 'packages/web'),
    uriOf(inFile('../../../a.html'), 'packages/web'),
    uriOf(inFile('C:/site/a.html'), 'packages/web'),
    uriOf(inFile('con:x.html')),
    uriOf({ url: '/deep/a.html', finalUrl: null }),
    uriOf(at('https://example.org')),
    uriOf(at('http://[::1]:8080/a//b/')),
    uriOf(at('https://user@example.org/a%2F..%2Fb?c=d:e#/two')),
    uriOf(at('https://example.org/%E0%A4%A')),
  ]).toEqual([
    'packages/web/dist/a.html',
    'packages/dist/a.html',
    'outside-the-repository/a.html',
    'outside-the-repository/C%3A/site/a.html',
    'con%3Ax.html',
    'deep/a.html',
    'example.org/index.html',
    '-1-8080/a/b/index.html',
    'example.org/a%2F..%2Fb%3Fc%3Dd%3Ae%23%2Ftwo',
    'example.org/%25E0%25A4%25A',
  ]);
});

test('no report makes a place that has a scheme, an own root or a way out', () => {
  fc.assert(
    fc.property(arbitraryReport(), (report) => {
      const { results = [], invocations = [] } = run(report);
      const notes = invocations.flatMap((each) => each.toolExecutionNotifications ?? []);
      const places = [...results, ...notes].flatMap(({ locations = [] }) => locations);
      for (const { physicalLocation } of places)
        expect(physicalLocation?.artifactLocation?.uri).toMatch(
          /^(?!\/|\.\.(?:\/|$)|[^/]*:)[^?#]+$/,
        );
    }),
    { numRuns: 60 },
  );
});

test('what is found twice on a page has two hashes, and on another page the same again', () => {
  const checks = [checkResult({ findings: [finding(), finding()] })];
  const pages = ['/a.html', '/b.html'].map((url) => pageReport({ url, finalUrl: null, checks }));
  const { results } = run(reportOf(pages));
  expect(
    results?.map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash']),
  ).toEqual([1, 2, 1, 2].map((time) => `0123456789abcdef:${time}`));
});

/** A log, and what was told of it beside. */
function limited(report: Report): { run: Log['runs'][number]; size: number; notices: string[] } {
  const notices: string[] = [];
  const onNotice = (sentence: string) => notices.push(sentence);
  const text = render('sarif', report, { onNotice });
  const log = JSON.parse(text) as Log;
  expect(sarifErrors(log)).toEqual([]);
  const [only] = log.runs;
  if (!only) throw new Error('There is no run.');
  return { run: only, size: gzipSync(text).length, notices };
}

test('of more findings than GitHub takes the worst are in the file, and the rest is told', () => {
  const many = (count: number, outcome: 'failed' | 'cantTell', known = false) =>
    Array.from({ length: count }, () => finding({ outcome, known }));
  const mild = checkResult({ impact: 'minor', findings: many(20_000, 'failed') });
  const unsure = checkResult({ outcome: 'cantTell', findings: many(5000, 'cantTell') });
  const bad = checkResult({
    impact: 'critical',
    findings: [...many(10, 'failed', true), ...many(4000, 'failed')],
  });
  const { run: log, notices } = limited(
    reportOf([pageReport({ checks: [unsure, mild] }), pageReport({ checks: [bad] })]),
  );
  const levels = (level: string) => log.results?.filter((each) => each.level === level).length;
  expect([levels('error'), levels('note'), levels('none')]).toEqual([4010, 20_000, 990]);
  const sentence =
    '4010 findings left out of report.sarif: GitHub takes no more than 25,000 findings and 10 MB. The other formats have all of them.';
  expect(notices).toEqual([sentence]);
  expect(log.invocations?.[0]?.toolConfigurationNotifications).toEqual([
    { level: 'warning', message: { text: sentence } },
  ]);
});

test('a file is no larger, compressed, than GitHub takes', () => {
  const findings = Array.from({ length: 9000 }, () =>
    finding({ html: randomBytes(1500).toString('base64') }),
  );
  const {
    run: log,
    size,
    notices,
  } = limited(reportOf([pageReport({ checks: [checkResult({ findings })] })]));
  expect(size).toBeLessThan(10_000_000);
  expect(size).toBeGreaterThan(8_000_000);
  expect(notices).toEqual([
    expect.stringContaining(`${9000 - (log.results?.length ?? 0)} findings left out`),
  ]);
});

test('within the limits nothing is said of them', () => {
  expect(limited(reportOf([pageReport()])).notices).toEqual([]);
});

test('a rule has ten tags at most and no description that is cut off elsewhere', () => {
  const wcag = Array.from({ length: 20 }, (_, at) => `1.1.${at}`);
  const checks = [checkResult({ id: 'foreign', wcag, message: 'long '.repeat(1000) })];
  const [rule] = run(reportOf([pageReport({ checks })])).tool.driver.rules ?? [];
  expect(rule?.properties?.tags).toHaveLength(10);
  expect(rule?.shortDescription?.text).toHaveLength(1024);
});
