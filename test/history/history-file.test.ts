import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  appendHistory,
  type HistoryEntry,
  historyEntry,
  readHistory,
  toldError,
} from '../../src/index.ts';
import { CATALOGS } from '../../src/messages/catalogs.ts';
import { arbitraryReport } from '../helpers/arbitrary-report.ts';
import { checkResult, finding, pageReport, reportOf } from '../helpers/hand-made-report.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'presscheck-history-')), 'history.jsonl');

function entry(total: number): HistoryEntry {
  const findings = Array.from({ length: total }, (_, at) => finding({ fingerprint: String(at) }));
  return historyEntry(reportOf([pageReport({ checks: [checkResult({ findings })] })]), null);
}

test('a run is kept by its failed findings, those that are known among them', () => {
  const checks = [
    checkResult({
      findings: [finding(), finding({ known: true }), finding({ outcome: 'cantTell' })],
    }),
    checkResult({ id: 'image-alt', area: 'axe', impact: 'critical' }),
  ];
  const report = reportOf([pageReport({ checks })]);
  report.summary.way = {
    best: { medianSeconds: 3, worst: { url: '/', seconds: 4 } },
    reading: null,
    pages: 1,
    brokenPromises: 0,
    withoutWay: 0,
  };
  expect(historyEntry(report, 'abcdef0')).toEqual({
    schemaVersion: 1,
    at: '2026-01-02T03:04:05.000Z',
    version: '1.2.3',
    commit: 'abcdef0',
    outcome: 'failed',
    pages: { total: 1, passed: 0, failed: 1, incomplete: 0, error: 0 },
    failed: {
      total: 3,
      known: 1,
      areas: { headings: 2, axe: 1 },
      impacts: { minor: 0, moderate: 2, serious: 0, critical: 1 },
    },
    way: { best: 3, reading: null },
    durationMs: 5000,
  });
});

test('what is written of any report is read again', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryReport(), async (report) => {
      const file = newFile();
      const at = new Date(2026, 1, 1).toISOString();
      const written = historyEntry({ ...report, run: { ...report.run, startedAt: at } }, 'abcdef0');
      await appendHistory(file, { ...written, version: '1.0.0' });
      const { entries, broken } = await readHistory(file);
      expect([entries, broken]).toEqual([[{ ...written, version: '1.0.0' }], 0]);
    }),
    { numRuns: 40 },
  );
});

test('a torn line, and what is no run, are passed over and counted; the next run has a line of its own', async () => {
  const file = newFile();
  await appendHistory(file, entry(1));
  appendFileSync(
    file,
    'null\n[]\n\n{"schemaVersion":1,"at":"yesterday"}\n{"schemaVersion":1,"at":"2026-0',
  );
  await appendHistory(file, entry(2));
  const { entries, broken } = await readHistory(file);
  expect([entries.map(({ failed }) => failed.total), broken]).toEqual([[1, 2], 4]);
  expect(readFileSync(file, 'utf8').endsWith('}\n')).toBe(true);
});

test('the runs are in the order of their time, whatever the order of the lines', async () => {
  const file = newFile();
  for (const day of ['03', '01', '02'])
    await appendHistory(file, { ...entry(0), at: `2026-01-${day}T00:00:00.000Z` });
  expect((await readHistory(file)).entries.map(({ at }) => at.slice(8, 10))).toEqual([
    '01',
    '02',
    '03',
  ]);
});

test('programs that write at the same time lose no run', async () => {
  const file = newFile();
  const api = pathToFileURL(resolve('dist/index.js')).href;
  const script = `import { appendHistory } from ${JSON.stringify(api)};
for (let at = 0; at < 100; at += 1) await appendHistory(${JSON.stringify(file)}, ${JSON.stringify(entry(3))});`;
  const codes = await Promise.all(
    [1, 2, 3].map(
      () =>
        new Promise((done) => {
          const args = ['--input-type=module', '-e', script];
          spawn(process.execPath, args, { stdio: 'ignore' }).on('exit', done);
        }),
    ),
  );
  const { entries, broken } = await readHistory(file);
  expect([codes, entries.length, broken]).toEqual([[0, 0, 0], 300, 0]);
}, 60_000);

test.each([
  ['one that is not there', () => newFile(), /does not exist\. Audits write it/],
  ['a folder', () => mkdtempSync(join(tmpdir(), 'presscheck-history-')), /is no file/],
])('%s is told in a sentence', async (_, make, said) => {
  const error = await readHistory(make()).catch((thrown: unknown) => thrown);
  expect(toldError(error, CATALOGS.en.usage)).toMatch(said);
});

test('where it cannot be written is told', async () => {
  const file = newFile();
  mkdirSync(file);
  writeFileSync(join(file, 'x'), '');
  const error = await appendHistory(file, entry(0)).catch((thrown: unknown) => thrown);
  expect(toldError(error, CATALOGS.en.usage)).toMatch(
    /cannot be written \(EISDIR\)\. Name another file with --history/,
  );
});
