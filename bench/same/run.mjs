// Whether a build comes to the same, to the byte, however it is audited: in one run, in three parts that are merged, in
// a run that is killed half-way and resumed, and from the cache.
//
//   npm run bench:same -- [--pages 300] [FILE…]
//
// The build is made of variants of the articles of `fixtures/site`, or of the files given.
import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readReport } from '../../dist/index.js';
import { makeBuild } from '../make-build.mjs';

const { values, positionals } = parseArgs({
  options: { pages: { type: 'string', default: '300' } },
  allowPositionals: true,
});
const count = Number(values.pages);
const cli = fileURLToPath(new URL('../../dist/cli/bin.js', import.meta.url));
const PARTS = ['1/3', '2/3', '3/3'];

const work = mkdtempSync(join(tmpdir(), 'presscheck-bench-same-'));
const { folder } = await makeBuild(count, positionals);
try {
  const whole = await told('in one run', () => audit('whole'));
  await told('from the cache', () => audit('whole'), whole);
  await told('three parts, merged', shardsMerged, whole);
  await told('killed, and resumed', killedAndResumed, whole);
} finally {
  rmSync(folder, { recursive: true });
  rmSync(work, { recursive: true });
}

/** Runs one of the ways, and says how it differs from what is known; returns what it came to. */
async function told(name, way, known = null) {
  const start = performance.now();
  const out = await way();
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  const report = await readReport(join(out, 'report.json'));
  const found = findingsOf(report);
  const cached = report.pages.filter((page) => page.cached).length;
  const other = known ? differences(known, found) : [];
  const says = known === null ? '' : other.length === 0 ? ', the same' : `, ${other.length} DIFFER`;
  console.log(
    `${name.padEnd(20)} ${seconds.padStart(5)} s, ${found.size - 2} pages, ${cached} from the cache${says}, load ${loadavg()[0].toFixed(1)}`,
  );
  for (const line of other.slice(0, 10)) console.log(`  ${line}`);
  if (other.length > 0) process.exitCode = 1;
  return found;
}

/** What was found: each page by its address, as text, and what stands for all of them. */
function findingsOf({ pages, rootCauses, summary }) {
  const found = pages.map(({ url, outcome, areas, error, checks }) => [
    url,
    JSON.stringify({ outcome, areas, error, checks }),
  ]);
  return new Map([
    ...found,
    ['root causes', JSON.stringify(rootCauses)],
    ['summary', JSON.stringify({ ...summary, way: null })],
  ]);
}

function differences(known, found) {
  const keys = [...new Set([...known.keys(), ...found.keys()])];
  return keys
    .filter((key) => known.get(key) !== found.get(key))
    .map((key) => `${key}: ${firstDifference(known.get(key) ?? '', found.get(key) ?? '')}`);
}

function firstDifference(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text) => text.slice(Math.max(0, at - 150), at + 80);
  return `\n    ${around(a)}\n    ${around(b)}`;
}

function start(name, ...more) {
  const out = join(work, name);
  const args = [...more, '--hermetic', '--fail-on', 'never', '--format', 'json', '--out', out];
  const child = spawn(process.execPath, [cli, ...args], { cwd: work, stdio: 'ignore' });
  return { out, child, ended: new Promise((resolve) => child.on('exit', resolve)) };
}

async function audit(name, ...more) {
  const { out, ended } = start(name, folder, ...more);
  await ended;
  return out;
}

async function shardsMerged() {
  const outs = [];
  for (const part of PARTS)
    outs.push(await audit(`part-${part[0]}`, '--no-cache', '--shard', part));
  const out = join(work, 'merged');
  const args = ['merge', ...outs, '--format', 'json', '--out', out];
  const child = spawn(process.execPath, [cli, ...args], { cwd: work, stdio: 'ignore' });
  await new Promise((resolve) => child.on('exit', resolve));
  return out;
}

async function killedAndResumed() {
  const { out, child, ended } = start('killed', folder, '--no-cache');
  while ((await pagesIn(out)) < count / 2 && child.exitCode === null) await setTimeout(200);
  child.kill('SIGKILL');
  await ended;
  console.log(`killed after ${await pagesIn(out)} pages`);
  return audit('killed', '--no-cache', '--resume');
}

/** How many pages the journal of a run has. */
async function pagesIn(out) {
  let lines = 0;
  try {
    const file = createReadStream(join(out, '.presscheck-journal', 'pages.jsonl'));
    for await (const _ of createInterface({ input: file })) lines += 1;
  } catch {
    // It has not begun.
  }
  return lines;
}
