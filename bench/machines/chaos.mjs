// Workers and Redis are killed while a run goes on: whether it comes to what one process finds.
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readReport } from '../../dist/index.js';
import { randomFrom } from './random.mjs';
import { startRedis } from './redis.mjs';
import { reportDifferences, sameToTheLetter } from './report-differences.mjs';
import { endGently, inWork, killHard, presscheck, within } from './started.mjs';
import { startWorker } from './worker.mjs';

const WORKERS = 3;
const RUN_MS = 40 * 60_000;
const MINUTE_MS = 60_000;
/** Between one kill and the next. */
const [LEAST_PAUSE_MS, MOST_PAUSE_MS] = [2000, 12_000];
const MOST_DOWN_MS = 3000;
const SHOWN = 20;

/** How pages are audited; with `areas`, by the checks of these alone, which takes a fraction of the time. */
function waysOf(areas) {
  return ['--hermetic', '--no-pictures', ...(areas ? ['--areas', areas] : [])];
}

/** What one process finds. */
export async function auditAlone(folder, areas) {
  const out = inWork('alone');
  const load = loadavg()[0].toFixed(1);
  const args = [folder, ...waysOf(areas), '--no-cache', '--format', 'json', '--out', out];
  const { code, seconds } = await presscheck('alone', args, RUN_MS);
  const report = await readReport(join(out, 'report.json'));
  console.log(
    `one process: ${report.pages.length} pages, exit ${code}, ${seconds.toFixed(0)} s, load ${load} when it began`,
  );
  return { code, report };
}

/** One round; prints what differs, and returns whether anything did. */
export async function chaosRound(name, folder, alone, { seed, isKept, areas }) {
  const redis = await startRedis({ isKept });
  const store = `file:${inWork(`store-${name}`)}`;
  const chaos = {
    redis,
    store,
    workers: [],
    told: new Map(),
    faults: [],
    kills: [],
    random: randomFrom(seed),
  };
  const begin = performance.now();
  const load = loadavg()[0].toFixed(1);
  await Promise.all(Array.from({ length: WORKERS }, () => addWorker(chaos)));
  const where = ['--queue', redis.address, '--store', store];
  const enqueued = await presscheck(
    `${name}-enqueue`,
    ['enqueue', folder, ...waysOf(areas), '--run', name, ...where],
    5 * MINUTE_MS,
  );
  if (enqueued.code !== 0) throw new Error(`enqueue: ${enqueued.lines.join('\n')}`);
  const out = inWork(`reports-${name}`);
  const collecting = presscheck(
    `${name}-collect`,
    ['collect', name, ...where, '--patience', '5', '--format', 'json', '--out', out],
    RUN_MS,
  );
  const over = new AbortController();
  const killing = killAtRandom(chaos, over.signal);
  const collected = await Promise.race([collecting, killing.then(() => collecting)]);
  over.abort();
  await killing;
  const minutes = ((performance.now() - begin) / MINUTE_MS).toFixed(1);
  console.log(
    `${name}: seed ${seed}, ${minutes} minutes, load ${load} when it began; killed: ${counted(chaos.kills)}; logs: ${[...chaos.told].map(([event, count]) => `${count} ${event}`).join(', ')}`,
  );
  for (const { run } of chaos.workers) {
    const end = await endGently(run, MINUTE_MS);
    if (end !== 0) chaos.faults.push(`${run.name} ended with ${end} when asked to`);
  }
  await redis.end();
  return tellDifferences(name, alone, collected, await reportIn(out), chaos.faults);
}

async function reportIn(out) {
  try {
    return await readReport(join(out, 'report.json'));
  } catch {
    return null;
  }
}

function tellDifferences(name, alone, { code, lines }, report, faults) {
  const differences = [...faults];
  if (code !== alone.code) differences.push(`collect ended with ${code}, not ${alone.code}`);
  if (report === null) differences.push(`no report: ${lines.slice(-3).join(' ')}`);
  else differences.push(...reportDifferences(alone.report, report));
  for (const line of differences.slice(0, SHOWN)) console.log(`  ${line}`);
  if (differences.length > SHOWN) console.log(`  and ${differences.length - SHOWN} more`);
  const same = report ? sameToTheLetter(alone.report, report) : 0;
  console.log(
    `${name}: ${differences.length === 0 ? 'the same' : `${differences.length} DIFFER`}; ${report?.pages.length ?? 0} entries, ${same} of them to the letter, exit ${code}`,
  );
  return differences.length > 0;
}

/** A worker that stays as long as it is not killed; one that ends by itself is a fault, and another takes its place. */
async function addWorker(chaos) {
  const ways = ['--concurrency', '2', '--lost-after', '5'];
  const run = startWorker(chaos.redis, chaos.store, ways, (event) => note(chaos, run, event));
  const worker = { run, isKilled: false };
  chaos.workers.push(worker);
  void run.ended.then((code) => {
    if (!chaos.workers.includes(worker) || worker.isKilled) return;
    if (code !== 0) chaos.faults.push(`${run.name} ended by itself, with ${code}`);
  });
  await run.isReady();
}

/** What a healthy run does not say. */
const QUIET = new Set(['page-done', 'working', 'notice', 'run-ended', 'ended', 'draining']);

function note({ told }, run, { event, message }) {
  const count = told.get(event) ?? 0;
  told.set(event, count + 1);
  if (!QUIET.has(event) && count < 3)
    console.log(`  ${run?.name ?? 'worker'}: ${event}: ${message}`);
}

/** Kills until the run is over. */
async function killAtRandom(chaos, signal) {
  const { random, told } = chaos;
  while (!signal.aborted) {
    const span = LEAST_PAUSE_MS + random() * (MOST_PAUSE_MS - LEAST_PAUSE_MS);
    await pause(span, null, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    // Before that, nobody may have connected yet: who finds no queue when it begins says so and ends.
    if (!told.has('page-done')) continue;
    if (random() < 1 / 3) await killRedis(chaos, signal);
    else await killWorker(chaos);
  }
}

async function killRedis({ redis, random, kills }, signal) {
  const downMs = random() * MOST_DOWN_MS;
  kills.push('Redis');
  await redis.kill();
  await pause(downMs, null, { signal }).catch(() => undefined);
  await redis.startAgain();
}

async function killWorker(chaos) {
  const { workers, random, kills } = chaos;
  const [worker] = workers.splice(Math.floor(random() * workers.length), 1);
  worker.isKilled = true;
  kills.push('a worker');
  const left = await within(killHard(worker.run), MINUTE_MS, 'the end of a worker');
  if (left > 0) kills.push(`${left} processes of a browser that stayed`);
  await addWorker(chaos);
}

function counted(names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => `${name} ${count} times`).join(', ');
}
