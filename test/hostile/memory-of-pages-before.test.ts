import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readReport } from '../../src/index.ts';
import { withScript } from './hostile-page.ts';
import { measuredRun } from './measured-run.ts';

const LONGEST_MS = 300_000;
/** So many of these are allowed; two pages' worth are not. */
const PARTS = 14;

test(
  'pages that each hold much, one after the other in a tab, are each judged by what they hold themselves',
  async () => {
    const [folder, out] = ['', '-out'].map((end) =>
      mkdtempSync(join(tmpdir(), `presscheck-memory${end}-`)),
    ) as [string, string];
    const holding = withScript(
      `const all = []; for (let i = 0; i < ${PARTS}; i++) all.push(new Uint8Array(5e7).fill(1))`,
    );
    for (const name of ['1', '2', '3']) writeFileSync(join(folder, `${name}.html`), holding);
    const how = ['--out', out, '--format', 'json', '--concurrency', '1', '--no-progress'];
    await measuredRun([folder, ...how], LONGEST_MS);
    const { pages } = await readReport(join(out, 'report.json'));
    expect(pages.map(({ error }) => error)).toEqual([null, null, null]);
  },
  LONGEST_MS,
);
