import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { expandReport, judge, type Report, readEvidence, readReport } from '../src/index.ts';
import { auditPages, sharedBrowser } from './helpers/audit-pages.ts';
import { reportErrors } from './helpers/report-schemas.ts';
import { runCli } from './helpers/run-cli.ts';

const out = mkdtempSync(join(tmpdir(), 'presscheck-site-'));

test('the example site: good pages pass, broken ones fail for their own fault, and every report is right', async () => {
  const { code, stdout, stderr } = await runCli([
    'fixtures/site',
    '--connect',
    sharedBrowser(),
    '--out',
    out,
    '--save-evidence',
  ]);
  expect({ code, stderr: stderr.includes('presscheck:') }).toEqual({ code: 1, stderr: false });
  expect(stdout).toContain('FAILED');
  const text = readFileSync(join(out, 'report.json'), 'utf8');
  const report = expandReport(JSON.parse(text));
  expect(failedChecks(report, '/index.html')).toEqual([]);
  expect(failedChecks(report, '/articles/ferry-returns.html')).toEqual([]);
  expect(failedChecks(report, '/articles/school-library.html')).toEqual([]);
  expect(failedChecks(report, '/articles/broken/skip-links-lead-nowhere.html')).toContain(
    'skip-link-target-exists',
  );
  expect(failedChecks(report, '/articles/broken/headings-out-of-order.html')).toEqual(
    expect.arrayContaining(['heading-not-empty', 'heading-levels-in-order']),
  );
  expect(failedChecks(report, '/articles/broken/zoom-blocked.html')).toContain('zoom-not-blocked');
  expect(text).not.toMatch(/127\.0\.0\.1/);
  expect(reportErrors(JSON.parse(text))).toEqual([]);
  // A busy machine takes its time over eleven pages.
}, 240_000);

test('saved evidence is judged again to the same findings, without a browser', async () => {
  const report = await readReport(join(out, 'report.json'));
  const again = judge(await readEvidence(join(out, 'evidence')));
  expect(fingerprintsOf(again)).toEqual(fingerprintsOf(report));
});

test.each(['light', 'dark'] as const)(
  'the HTML report passes its own audit, %s',
  async (colorScheme) => {
    const report = await auditPages({ targets: [join(out, 'index.html')], colorScheme });
    expect(spokenIn(report)).toEqual([]);
  },
  // A long page, and a busy machine.
  180_000,
);

test('the HTML report in Hebrew runs from right to left and passes its own audit', async () => {
  const folder = join(out, 'he');
  const { code } = await runCli([
    'judge',
    join(out, 'evidence'),
    '--locale',
    'he',
    '--format',
    'html',
    '--out',
    folder,
  ]);
  expect(code).toBe(1);
  const markup = readFileSync(join(folder, 'index.html'), 'utf8');
  expect(markup).toContain('<html lang="he" dir="rtl">');
  expect(markup).toContain('קישורי דילוג');
  const report = await auditPages({ targets: [join(folder, 'index.html')] });
  expect(spokenIn(report)).toEqual([]);
}, 180_000);

function spokenIn(report: Report) {
  const spoken = report.pages[0]?.checks.filter(
    ({ outcome }) => outcome === 'failed' || outcome === 'cantTell',
  );
  return spoken?.map(({ id, findings }) => [id, findings[0]?.html]);
}

function failedChecks(report: Report, url: string): string[] {
  const page = report.pages.find((candidate) => candidate.url === url);
  expect(page?.error).toBeNull();
  return (page?.checks ?? []).filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
}

function fingerprintsOf({ pages }: Report): string[] {
  return pages
    .flatMap(({ url, checks }) =>
      checks.flatMap(({ id, findings }) =>
        findings.map(({ fingerprint }) => `${url} ${id} ${fingerprint}`),
      ),
    )
    .sort();
}
