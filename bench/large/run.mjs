// A run of thousands of pages: how many a second, how memory goes, how large the reports become, and how soon the
// HTML report opens.
//
//   npm run bench:large -- [--pages 4000] [--stub] [FILE…]
//
// The build is made of variants of the articles of `fixtures/site`, or of the files given. With `--stub` no page is
// opened: what a browser found on the originals is put in its place, and everything else is as ever.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeBuild } from '../make-build.mjs';
import { watchTree } from '../price/process-tree.mjs';
import { openReport } from './open-report.mjs';
import { gatherEvidence } from './stub/gather-evidence.mjs';

const { values, positionals } = parseArgs({
  options: {
    pages: { type: 'string', default: '4000' },
    stub: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const FORMATS = 'json,html,junit,sarif,gitlab,markdown,earl,csv';
const TENTHS = 10;
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const work = mkdtempSync(join(tmpdir(), 'presscheck-bench-large-'));
const { folder, originals } = await makeBuild(Number(values.pages), positionals);
const out = join(work, 'reports');
try {
  const program = values.stub
    ? [
        ...['--import', here('stub/register.mjs'), here('stub/audit.mjs')],
        ...[await gatherEvidence(originals, work), folder, out, FORMATS],
      ]
    : [
        ...[here('../../dist/cli/bin.js'), folder, '--no-cache', '--hermetic'],
        ...['--fail-on', 'never', '--format', FORMATS, '--out', out],
      ];
  console.log(`${values.pages} pages, load ${loadavg()[0].toFixed(1)} when it began`);
  const start = performance.now();
  const child = spawn(process.execPath, program, {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const tree = watchTree(child.pid);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  const seconds = (performance.now() - start) / 1000;
  const { curve, ownCurve } = tree.stop();
  console.log(
    `exit ${code}, ${seconds.toFixed(0)} s, ${((1000 * seconds) / values.pages).toFixed(0)} ms a page, load ${loadavg()[0].toFixed(1)} at the end`,
  );
  console.log(`memory by tenths of the run, MB: ${tenths(curve)}`);
  console.log(
    `of that the main process, MB: ${tenths(ownCurve)}; at most ${megabytes(Math.max(...ownCurve))}`,
  );
  for (const name of readdirSync(out)) console.log(`${name.padEnd(20)} ${sizeOf(join(out, name))}`);
  console.log(await openReport(join(out, 'index.html')));
  process.exitCode = code === 0 ? 0 : 1;
} finally {
  if (values.keep) console.log(`kept in ${work}`);
  else rmSync(work, { recursive: true });
  rmSync(folder, { recursive: true });
}

function tenths(curve) {
  return Array.from({ length: TENTHS }, (_, tenth) =>
    megabytes(curve[Math.floor((curve.length * (tenth + 0.5)) / TENTHS)]),
  ).join(', ');
}

function megabytes(bytes) {
  return Math.round(bytes / 1e6);
}

function sizeOf(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return `${(entry.size / 1e6).toFixed(1)} MB`;
  const names = readdirSync(path);
  const bytes = names.reduce((sum, name) => sum + statSync(join(path, name)).size, 0);
  return `${(bytes / 1e6).toFixed(1)} MB in ${names.length} files`;
}
