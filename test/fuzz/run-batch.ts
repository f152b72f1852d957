import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Report, readReport } from '../../src/index.ts';
import { type MeasuredRun, measuredRun } from '../hostile/measured-run.ts';

/** What came of some pages; no report where none could be read. */
export type BatchRun = { run: MeasuredRun; report: Report | null; limitMs: number };

/** What a page may take when all goes wrong, and what starting takes. A run that takes longer hangs. */
const LONGEST_PAGE_MS = 60_000;
const START_MS = 60_000;
const HOW = [
  ...['--format', 'json', '--no-progress', '--every-page', 'full', '--no-pictures'],
  ...['--timeout', '15000', '--page-budget', '20000'],
];

/** Audits pages, given by the names of their files, with the built command line; leaves no files. */
export async function runBatch(
  temporary: string,
  pages: Readonly<Record<string, string>>,
): Promise<BatchRun> {
  const [folder, out] = [join(temporary, 'pages'), join(temporary, 'report')];
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, name), html);
    const limitMs = START_MS + LONGEST_PAGE_MS * Object.keys(pages).length;
    const run = await measuredRun([folder, '--out', out, ...HOW], limitMs);
    const report = await readReport(join(out, 'report.json')).catch(() => null);
    return { run, report, limitMs };
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(out, { recursive: true, force: true });
  }
}
