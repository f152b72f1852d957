import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { expandReport, type Finding, type Report } from '../../src/index.ts';
import { auditPages } from '../helpers/audit-pages.ts';
import { named } from '../helpers/pictures.ts';
import { render } from '../helpers/render.ts';
import { reportErrors, requireJunit, sarifErrors } from '../helpers/report-schemas.ts';

let report: Report;
let findings: Finding[];

beforeAll(async () => {
  report = await auditPages({
    targets: ['fixtures/site/articles/broken', 'http://127.0.0.1:9/'],
    areas: ['headings', 'axe'],
  });
  findings = report.pages.flatMap(({ checks }) => checks.flatMap((check) => check.findings));
  expect(findings.length).toBeGreaterThan(5);
  expect(report.summary.pages.error).toBe(1);
});

test('report.json is as the schema says, and so is the report in full', () => {
  const file = JSON.parse(render('json', report));
  expect(reportErrors(file)).toEqual([]);
  expect(reportErrors(expandReport(file), 1)).toEqual([]);
});

test('report.json of version 2 says all that the report does', () => {
  expect(expandReport(JSON.parse(render('json', report)))).toEqual({
    ...report,
    pages: report.pages.map(named),
  });
});

test('findings of a folder say where they are written', () => {
  const placed = findings.filter(({ source }) => source?.line);
  expect(placed.length).toBeGreaterThan(5);
  for (const { html, source } of placed) {
    const line =
      readFileSync(source?.file ?? '', 'utf8').split('\n')[(source?.line ?? 0) - 1] ?? '';
    const tag = /^<[a-z0-9-]+/i.exec(html)?.[0] ?? 'no tag';
    expect(line.slice((source?.column ?? 0) - 1).toLowerCase()).toContain(tag.toLowerCase());
  }
  for (const { source } of findings)
    expect(source?.file).toMatch(/^fixtures\/site\/articles\/broken\/[\w-]+\.html$/);
});

test('junit.xml is as the schema says', () => {
  requireJunit(render('junit', report));
});

test('report.sarif is as the schema says, with a result a finding', () => {
  const log = JSON.parse(render('sarif', report));
  expect(sarifErrors(log)).toEqual([]);
  expect(log.runs[0].results).toHaveLength(findings.length);
  expect(log.runs[0].invocations[0].executionSuccessful).toBe(false);
});

test('earl.jsonld expands without a word lost, and without the network', async () => {
  const options = {
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`It asks for ${url}.`)),
  };
  const nodes = await jsonld.expand(JSON.parse(render('earl', report)), options);
  expect(JSON.stringify(nodes)).toContain('http://www.w3.org/ns/earl#untested');
});

test('findings.csv has a row a finding, one a check or page that has none, and one for what a page lacks', () => {
  const rows: unknown[] = parse(render('csv', report), { bom: true, columns: true });
  const without = report.pages.flatMap(({ checks }) =>
    checks.filter(
      ({ outcome, findings: own }) =>
        outcome === 'untested' || (outcome === 'cantTell' && own.length === 0),
    ),
  );
  const lacking = report.pages.filter(({ missingParts }) => missingParts);
  expect(rows).toHaveLength(findings.length + without.length + lacking.length + 1);
});

test('summary.md is short', () => {
  const markdown = render('markdown', report);
  expect(markdown).toMatch(/^## presscheck: the audit is incomplete\n/);
  expect(markdown.length).toBeLessThan(10_000);
});
