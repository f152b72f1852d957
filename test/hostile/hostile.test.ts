import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { type PageReport, type Report, readReport } from '../../src/index.ts';
import { HOSTILE } from './all-pages.ts';
import { withStory } from './hostile-page.ts';
import { type MeasuredRun, measuredRun } from './measured-run.ts';

/** A page may take a minute of a quiet machine, and other tests run beside this one. */
const LONGEST_MS = 300_000;
/** A page’s process may hold 1000 MB and the browser’s own 450 (docs/limits.md); the rest is presscheck’s. */
const MOST_MB = 1750;

/** Two good pages come after the hostile one, in the order of their names. */
const GOOD = {
  '/2.html': withStory('<h2>More</h2><p>Text</p>'),
  '/3.html': withStory('<h3>Gap</h3>'),
};

const TIME_IS_UP = /earlier steps used all|it took more than/;

let undisturbed: Report;

beforeAll(async () => {
  undisturbed = (await auditSite(GOOD)).report;
}, LONGEST_MS);

async function auditSite(
  pages: Readonly<Record<string, string>>,
): Promise<{ report: Report; run: MeasuredRun }> {
  const folder = mkdtempSync(join(tmpdir(), 'presscheck-hostile-'));
  const out = mkdtempSync(join(tmpdir(), 'presscheck-hostile-out-'));
  for (const [path, html] of Object.entries(pages)) writeFileSync(join(folder, path), html);
  const how = ['--out', out, '--format', 'json', '--concurrency', '1', '--no-progress'];
  const run = await measuredRun([folder, ...how], LONGEST_MS);
  return { report: await readReport(join(out, 'report.json')), run };
}

function verdictsOf(page: PageReport | undefined) {
  return (
    page && {
      outcome: page.outcome,
      error: page.error?.code ?? null,
      checks: page.checks.map(({ id, outcome }) => [id, outcome]),
    }
  );
}

test.each(Object.entries(HOSTILE))(
  '%s is judged, and the pages behind it as if it had not been there',
  async (_, { html, outcomes, error, runsOutOfTime }) => {
    const { report, run } = await auditSite({ '/1.html': html, ...GOOD });
    const [hostile, ...good] = report.pages;
    expect([undefined, error]).toContain(hostile?.error?.code);
    const untested = hostile?.checks.filter(({ outcome }) => outcome === 'untested') ?? [];
    const unexplained = runsOutOfTime
      ? untested.filter(({ message }) => !TIME_IS_UP.test(message))
      : untested;
    expect(unexplained.map(({ id, message }) => [id, message])).toEqual([]);
    expect(outcomes).toContain(hostile?.outcome);
    expect(good.map(verdictsOf)).toEqual(undisturbed.pages.map(verdictsOf));
    expect(run.peakMb).toBeLessThan(MOST_MB);
    expect(run.code).toBeLessThan(hostile?.error || untested.length > 0 ? 3 : 2);
  },
  LONGEST_MS,
);
