// Whether two workers bring as many pages a second as one process with as many at once.
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { readReport } from '../../dist/index.js';
import { startRedis } from './redis.mjs';
import { endGently, inWork, presscheck } from './started.mjs';
import { startWorker } from './worker.mjs';

const RUN_MS = 40 * 60_000;
const ENDING_MS = 60_000;
const TIMES = 2;
const WAYS = ['--hermetic', '--no-pictures'];
const GOAL = 0.85;

/** Runs both in turn, and tells their ratio. */
export async function tellThroughput(folder, count) {
  const [alone, together] = [[], []];
  for (let time = 1; time <= TIMES; time += 1) {
    alone.push(await timeAlone(folder, count, time));
    together.push(await timeWorkers(folder, count, time));
  }
  const ratio = Math.max(...together) / Math.max(...alone);
  const each = together.map((rate, at) => (rate / alone[at]).toFixed(2)).join(' and ');
  console.log(
    `two workers: ${ratio.toFixed(2)} of the pages a second of one process (the best of each; in turn ${each}); the goal is ${GOAL}`,
  );
}

async function timeAlone(folder, count, time) {
  const load = loadavg()[0].toFixed(1);
  const args = [folder, ...WAYS, '--no-cache', '--concurrency', '4', '--fail-on', 'never'];
  const out = ['--format', 'json', '--out', inWork(`alone-${time}`)];
  const { code, seconds } = await presscheck(`alone-${time}`, [...args, ...out], RUN_MS);
  if (code !== 0) throw new Error(`audit ended with ${code}`);
  const rate = told('one process, 4 at once', count, seconds, load);
  console.log(`  ${await tried(inWork(`alone-${time}`))}`);
  return rate;
}

async function timeWorkers(folder, count, time) {
  const redis = await startRedis({ isKept: true });
  const store = `file:${inWork(`store-throughput-${time}`)}`;
  const first = [];
  const onEvent = ({ event, time: at }) => {
    if (event === 'page-done') first.push(Date.parse(at));
  };
  const workers = [1, 2].map(() => startWorker(redis, store, ['--concurrency', '2'], onEvent));
  await Promise.all(workers.map((worker) => worker.isReady()));
  const load = loadavg()[0].toFixed(1);
  const where = ['--queue', redis.address, '--store', store];
  const name = `throughput-${time}`;
  const began = Date.now();
  const args = ['enqueue', folder, ...WAYS, '--fail-on', 'never', '--run', name, ...where];
  const enqueued = await presscheck(`${name}-enqueue`, args, RUN_MS);
  const collect = ['collect', name, ...where, '--format', 'json', '--out', inWork(name)];
  const collected = await presscheck(`${name}-collect`, collect, RUN_MS);
  if (collected.code !== 0) throw new Error(`collect: ${collected.lines.slice(-3).join('\n')}`);
  const rate = told(
    'two workers, 2 at once each',
    count,
    enqueued.seconds + collected.seconds,
    load,
  );
  const since = (at) => ((at - began) / 1000).toFixed(1);
  const ended = began + 1000 * (enqueued.seconds + collected.seconds);
  console.log(
    `  enqueued after ${enqueued.seconds.toFixed(1)} s, first page after ${since(first[0])} s, last after ${since(first.at(-1))} s, reports after ${since(ended)} s; ${await tried(inWork(name))}`,
  );
  for (const worker of workers) await endGently(worker, ENDING_MS);
  await redis.end();
  return rate;
}

/** Each process tries each template itself; other pages of it are told what was found there. */
async function tried(folder) {
  const { pages } = await readReport(join(folder, 'report.json'));
  return `everything was tried on ${pages.filter(({ triedOn = [] }) => triedOn.length === 0).length} pages`;
}

function told(name, count, seconds, load) {
  const rate = count / seconds;
  console.log(
    `${name.padEnd(28)} ${seconds.toFixed(0).padStart(5)} s, ${rate.toFixed(2)} pages a second, load ${load} before`,
  );
  return rate;
}
