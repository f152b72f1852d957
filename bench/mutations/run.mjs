// How well presscheck's checks tell a broken page from one that only looks broken. One page that
// passes everything is broken by one operator at a time, or changed by one variant that is fine, in
// five shapes each; every operator names the checks that must fail, and no other may.
//
//   npm run bench:mutations -- [--only M1,O3] [--shape plain] [--keep DIR]
//
// --keep leaves the pages in DIR. The exit code is 1 where an operator was missed or a check failed
// that should not have.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { audit, checks } from '../../dist/index.js';
import { AREAS, chooseEntries } from './catalogue.mjs';
import { judgeEntry } from './judge-entry.mjs';
import { isWrong, printVerdicts } from './print-verdicts.mjs';
import { SHAPES } from './shapes.mjs';
import { writePages } from './write-pages.mjs';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    shape: { type: 'string' },
    keep: { type: 'string' },
  },
});
const entries = chooseEntries(values.only?.split(',') ?? null);
const shapes = chooseShapes(values.shape?.split(',') ?? null);
const known = new Set(checks.map(({ id }) => id));
const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'presscheck-mutations-')));
const verdicts = [];
try {
  for (const shape of shapes) verdicts.push(...(await tryShape(shape)));
} finally {
  if (!values.keep) await rm(folder, { recursive: true });
}
printVerdicts(verdicts);
process.exitCode = verdicts.some(isWrong) ? 1 : 0;

function chooseShapes(ids) {
  const unknown = (ids ?? []).filter((id) => !SHAPES.some((shape) => shape.id === id));
  if (unknown.length > 0) throw new Error(`There is no shape ${unknown.join(', no ')}.`);
  return SHAPES.filter(({ id }) => ids?.includes(id) ?? true);
}

/** Audits every entry in one shape, with one browser. */
async function tryShape(shape) {
  const pages = join(folder, shape.id);
  await writePages(pages, shape, entries);
  console.error(`${shape.id}: ${entries.length} pages`);
  const report = await audit({
    targets: [pages],
    include: entries.map(({ id }) => `${id}.html`),
    areas: AREAS,
    viewport: [shape.viewport],
    hermetic: true,
    failOn: 'never',
  }).report;
  const byName = new Map(report.pages.map((page) => [basename(page.url), page]));
  return entries.map((entry) => judgeEntry(entry, shape.id, byName.get(`${entry.id}.html`), known));
}
