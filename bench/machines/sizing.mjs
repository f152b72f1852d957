// What many machines take: Redis by the job, the store by the page, memory of a worker, and of who expands a sitemap.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { treeOf, watchTree } from '../price/process-tree.mjs';
import { startRedis } from './redis.mjs';
import { endGently, inWork, presscheck, startPresscheck, within } from './started.mjs';
import { startWorker } from './worker.mjs';

const JOBS = 20_000;
const ENTRIES = 50_000;
const MOST_MB = 200;
const RUN_MS = 30 * 60_000;
const ENDING_MS = 60_000;
const LOOK_MS = 50;
/** Nobody answers there, and nobody is asked: the addresses are only enqueued. */
const NOWHERE = 'http://127.0.0.1:9';
const MB = 1e6;

/** Measures, and tells each figure with the load it was measured at. */
export async function tellSizes(folder, count) {
  await tellEnqueuing('list.txt', (urls) => urls.join('\n'), JOBS);
  await tellEnqueuing('sitemap.xml', sitemapOf, ENTRIES);
  await tellWorker(folder, count, []);
  await tellWorker(folder, count, ['--no-pictures']);
}

function sitemapOf(urls) {
  const entries = urls.map((url) => `<url><loc>${url}</loc><lastmod>2026-11-28</lastmod></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
}

/** Redis and memory for a run that nobody works on. */
async function tellEnqueuing(file, write, jobs) {
  const redis = await startRedis({ isKept: false });
  const urls = Array.from(
    { length: jobs },
    (_, at) => `${NOWHERE}/2026/11/28/a-story-with-a-name-of-the-usual-length-${at}`,
  );
  writeFileSync(inWork(file), write(urls));
  const before = await redis.memory();
  const load = loadavg()[0].toFixed(1);
  const where = ['--queue', redis.address, '--store', `file:${inWork(`store-${file}`)}`];
  const begin = performance.now();
  const run = startPresscheck(`enqueue-${file}`, [
    'enqueue',
    inWork(file),
    '--run',
    'sizes',
    ...where,
  ]);
  const memory = watchPeak(run.child.pid);
  const code = await within(run.ended, RUN_MS, `the end of enqueue ${file}`);
  const peak = memory.stop();
  const seconds = (performance.now() - begin) / 1000;
  const bytes = ((await redis.memory()) - before) / jobs;
  console.log(
    `${file} of ${jobs} addresses: exit ${code}, ${seconds.toFixed(1)} s, ${(jobs / seconds).toFixed(0)} a second, at most ${(peak / MB).toFixed(0)} MB of memory in enqueue (${peak / MB < MOST_MB ? 'under' : 'NOT UNDER'} ${MOST_MB}), ${bytes.toFixed(0)} bytes of Redis a waiting job, store ${sizesOf(inWork(`store-${file}`), jobs)}, load ${load}`,
  );
  if (code !== 0 || peak / MB >= MOST_MB) process.exitCode = 1;
  await redis.end();
}

/** The most memory that a process ever had, as the kernel keeps it; a process that ended counts as it was last seen. */
function watchPeak(pid) {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, statusOf(pid, 'VmHWM'));
  }, LOOK_MS);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

function statusOf(pid, field) {
  try {
    const [, kB] =
      new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ??
      [];
    return Number(kB ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** One worker with two pages at once: its memory, the store, and what stays in Redis. */
async function tellWorker(folder, count, ways) {
  const redis = await startRedis({ isKept: false });
  const place = inWork(`store-sizes${ways.join('')}`);
  const worker = startWorker(redis, `file:${place}`, ['--concurrency', '2']);
  await worker.isReady();
  const load = loadavg()[0].toFixed(1);
  const where = ['--queue', redis.address, '--store', `file:${place}`, '--run', 'sizes'];
  const tree = watchTree(worker.child.pid);
  const resident = watchResident(worker.child.pid);
  const enqueue = ['enqueue', folder, '--hermetic', '--fail-on', 'never', ...ways, ...where];
  const begin = performance.now();
  await presscheck('sizes-enqueue', enqueue, RUN_MS);
  const out = inWork(`sizes${ways.join('')}`);
  const collect = ['collect', 'sizes', ...where.slice(0, 4), '--format', 'json', '--out', out];
  const { code } = await presscheck('sizes-collect', collect, RUN_MS);
  const seconds = (performance.now() - begin) / 1000;
  const left = await redis.sizes();
  const sums = resident.stop();
  const { peakBytes, curve } = tree.stop();
  const megabytes = (bytes) => (bytes / MB).toFixed(0);
  console.log(
    `one worker, 2 pages at once${ways.map((way) => ` ${way}`).join('')}: ${count} pages, exit ${code}, ${(count / seconds).toFixed(2)} pages a second, load ${load} before
  memory of worker and browser, sum of RSS: median ${megabytes(median(sums))}, at most ${megabytes(Math.max(...sums))} MB; shared counted once: median ${megabytes(median(curve))}, at most ${megabytes(peakBytes)} MB
  store ${sizesOf(place, count)}
  left in Redis: ${left.map(([kind, bytes]) => `${kind} ${bytes}`).join(', ')} bytes; ${(sizeOfKind(left, 'processed') / count).toFixed(0)} a page until the run is forgotten`,
  );
  await endGently(worker, ENDING_MS);
  await redis.end();
}

function sizeOfKind(sizes, kind) {
  return new Map(sizes).get(kind) ?? 0;
}

function watchResident(root) {
  const sums = [];
  const timer = setInterval(() => {
    sums.push(treeOf(root).reduce((sum, { pid }) => sum + statusOf(pid, 'VmRSS'), 0));
  }, 1000);
  return {
    stop() {
      clearInterval(timer);
      return sums;
    },
  };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Bytes a page of each folder of a run, as the files are long. */
function sizesOf(place, pages) {
  const sizes = new Map();
  for (const name of readdirSync(place, { recursive: true, encoding: 'utf8' })) {
    const { size, isFile } = describe(join(place, name));
    if (!isFile) continue;
    const [, , part = ''] = name.split('/');
    const kind = /\.json\.gz$/.test(part) ? 'plan' : part;
    sizes.set(kind, (sizes.get(kind) ?? 0) + size);
  }
  const all = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const parts = [...sizes].map(([kind, size]) => `${kind} ${(size / pages).toFixed(0)}`);
  return `${(all / pages).toFixed(0)} bytes a page (${parts.join(', ')})`;
}

function describe(path) {
  const entry = statSync(path);
  return { size: entry.size, isFile: entry.isFile() };
}
