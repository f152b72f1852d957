import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import type { Report } from '../../src/index.ts';
import { arbitraryReport } from '../helpers/arbitrary-report.ts';
import {
  checkResult,
  errorPage,
  finding,
  pageReport,
  reportOf,
} from '../helpers/hand-made-report.ts';
import { render } from '../helpers/render.ts';

/** What GitLab’s documentation asks of the file: docs.gitlab.com/ci/testing/code_quality, “Code Quality report format”. */
const SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1, maxLength: 1000 },
      check_name: { type: 'string' },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{16}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          // Relative to the root of the repository, and without a “./” before it.
          path: { type: 'string', pattern: '^(?!/|\\./|\\.\\./|[A-Za-z]:/)' },
          lines: {
            type: 'object',
            required: ['begin'],
            properties: { begin: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
};

const isRight = new Ajv2020().compile(SCHEMA);

const remarksOn = (report: Report, folder = '') =>
  JSON.parse(render('gitlab', report, { folder })) as Record<string, unknown>[];

test('a finding is told with its line in the repository, by how bad it is', () => {
  const source = { file: 'dist/a.html', line: 3, column: 5 };
  const checks = [
    checkResult({ id: 'bad', impact: 'serious', findings: [finding({ source })] }),
    checkResult({
      id: 'unsure',
      outcome: 'cantTell',
      findings: [finding({ outcome: 'cantTell' })],
    }),
    checkResult({ id: 'known', findings: [finding({ known: true })] }),
  ];
  const pages = [pageReport({ checks }), errorPage({ url: 'https://example.org/news/?id=1' })];
  expect(remarksOn(reportOf(pages), 'packages/web')).toEqual([
    {
      description: 'https://example.org/news/?id=1: The server answered 404. Check the address.',
      check_name: 'not-audited',
      fingerprint: expect.any(String),
      severity: 'blocker',
      location: { path: 'example.org/news/index.html%3Fid%3D1', lines: { begin: 1 } },
    },
    {
      description:
        'This level 2 heading says nothing. Write what the part is about. On https://example.org/story.',
      check_name: 'bad',
      fingerprint: expect.any(String),
      severity: 'major',
      location: { path: 'packages/web/dist/a.html', lines: { begin: 3 } },
    },
  ]);
});

test('a finding on many pages is one remark, whose fingerprint stays when pages come and go', () => {
  const on = (...urls: string[]) => remarksOn(reportOf(urls.map((url) => pageReport({ url }))));
  const [one, ...more] = on('/a', '/b', '/c');
  expect(more).toEqual([]);
  expect(one?.['description']).toContain('On /a and 2 more pages.');
  expect(on('/b')[0]?.['fingerprint']).toBe(one?.['fingerprint']);
});

test('a check that could not run, and a file outside the repository, are told', () => {
  const checks = [checkResult({ outcome: 'untested', findings: [], message: 'It broke off.' })];
  expect(
    remarksOn(reportOf([pageReport({ url: '/a.html', finalUrl: null, checks })])),
  ).toMatchObject([
    { severity: 'blocker', description: 'It broke off. On 1 page.', location: { path: 'a.html' } },
  ]);
  const source = { file: '../../etc/a.html', line: null, column: null };
  const outside = [checkResult({ findings: [finding({ source })] })];
  expect(remarksOn(reportOf([pageReport({ checks: outside })]), 'web')).toMatchObject([
    { location: { path: 'outside-the-repository/etc/a.html', lines: { begin: 1 } } },
  ]);
});

test('a check that failed as a whole, without a place, is told by what it says', () => {
  const checks = [checkResult({ id: 'skip-link-present', message: 'No skip link.', findings: [] })];
  const pages = ['/a.html', '/b.html'].map((url) => pageReport({ url, finalUrl: null, checks }));
  expect(remarksOn(reportOf(pages))).toMatchObject([
    { description: 'No skip link. On /a.html and 1 more page.', location: { path: 'a.html' } },
  ]);
});

test('any report is such a file, and no two of its remarks have one fingerprint', () => {
  fc.assert(
    fc.property(arbitraryReport(), (report) => {
      const remarks = remarksOn(report);
      expect([isRight(remarks), isRight.errors]).toEqual([true, null]);
      const prints = remarks.map(({ fingerprint }) => fingerprint);
      expect(new Set(prints).size).toBe(prints.length);
    }),
    { numRuns: 100 },
  );
});
