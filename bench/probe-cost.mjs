// What each probe costs on a page with three skip links, a text-size control and a sound outline: one
// browser, one tab, the same page several times, so that the figures are of a warm browser.
//
//   npm run bench:probes -- [--rounds 12] [FILE…]
//
// With files those pages are audited, once each, instead of the page that is made for it.
// Prints the median milliseconds of each probe and their ratio to loading the page.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SHAPES } from './mutations/shapes.mjs';
import { writePages } from './mutations/write-pages.mjs';

const FLAGS = ['--save-evidence', '--hermetic', '--concurrency', '1', '--fail-on', 'never'];
const cli = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url));
const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '12' } },
  allowPositionals: true,
});
const rounds = Number(values.rounds);
const folder = await mkdtemp(join(tmpdir(), 'presscheck-probes-'));
try {
  const pages = positionals.length > 0 ? positionals : [await madePages()];
  execFileSync(process.execPath, [cli, ...pages, ...FLAGS, '--out', folder], { stdio: 'ignore' });
  print(await readTimings(join(folder, 'evidence')));
} finally {
  await rm(folder, { recursive: true });
}

async function madePages() {
  const [shape] = SHAPES;
  const entries = Array.from({ length: rounds }, (_, round) => ({
    id: `round-${round}`,
    apply: () => undefined,
  }));
  const pages = join(folder, 'pages');
  await writePages(pages, shape, entries);
  return pages;
}

async function readTimings(evidence) {
  const files = await readdir(evidence);
  return Promise.all(
    files.map(async (file) => JSON.parse(await readFile(join(evidence, file), 'utf8')).timings),
  );
}

function print(timings) {
  const load = median(timings.map((one) => one.load));
  for (const probe of Object.keys(timings[0])) {
    const ms = median(timings.map((one) => one[probe]));
    console.log(
      `${probe.padEnd(12)} ${String(ms).padStart(6)} ms  ${(ms / load).toFixed(2)} of loading`,
    );
  }
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
