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
      partialFingerprints: { 'presscheckFinding/v1': '0123456789abcdef' },
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

test('where the line is not known there is the file alone, and on the web the address', () => {
  const source = { file: 'dist/a.html', line: null, column: null };
  const checks = [checkResult({ findings: [finding({ source }), finding({ selector: [] })] })];
  const { results } = run(reportOf([pageReport({ checks })]));
  const [inFile, onWeb] = results?.map(({ locations }) => locations?.[0]) ?? [];
  expect(inFile?.physicalLocation).toEqual({ artifactLocation: { uri: 'dist/a.html' } });
  expect(onWeb).toMatchObject({
    physicalLocation: { artifactLocation: { uri: 'https://example.org/story' } },
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
      const text = run(reportOf([pageReport({ checks })])).results?.[0]?.message.text ?? '';
      expect(text).not.toMatch(/\[[^\]]*\]\(/);
      expect(text.replaceAll('] (', '](')).toBe(visible(message).replaceAll('] (', '](') || '–');
    }),
  );
});

test('an attribute of a megabyte is whole', () => {
  const html = `<p title="${'é"\u0001'.repeat(350_000)}">`;
  const checks = [checkResult({ findings: [finding({ html })] })];
  const { results } = run(reportOf([pageReport({ checks })]));
  expect(results?.[0]?.properties?.['html']).toBe(visible(html));
});
