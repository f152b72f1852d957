// Many machines, as far as one can show them: a run whose workers and Redis are killed at random comes to what one
// process finds; two workers are as fast as one process; and what queue, store and workers take.
//
//   npm run bench:machines -- [--only chaos,throughput,sizing] [--pages 600] [--rounds 3] [--seed N]
//     [--areas headings] [FILE…]
//
// The pages are variants of the articles of `fixtures/site`, or of the files given. Needs Linux and `redis-server`.
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { makeBuild } from '../make-build.mjs';
import { auditAlone, chaosRound } from './chaos.mjs';
import { tellSizes } from './sizing.mjs';
import { endAll, removeLater } from './started.mjs';
import { tellThroughput } from './throughput.mjs';

const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string', default: 'chaos,throughput,sizing' },
    pages: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    areas: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const PARTS = { chaos, throughput: tellThroughput, sizing: tellSizes };

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, async () => {
    await endAll();
    process.exit(130);
  });

// What nobody waited for any more may still fail.
process.once('uncaughtException', async (error) => {
  console.error(error);
  await endAll();
  process.exit(1);
});

try {
  const { folder } = await makeBuild(Number(values.pages), positionals);
  removeLater(folder);
  for (const part of values.only.split(',')) {
    console.log(`\n${part}, load ${loadavg()[0].toFixed(1)}`);
    await PARTS[part](folder, Number(values.pages));
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await endAll(values);
}

async function chaos(folder) {
  const { areas } = values;
  const seed = Number(values.seed);
  console.log(`seed ${seed}`);
  const alone = await auditAlone(folder, areas);
  const rounds = Array.from({ length: Number(values.rounds) }, (_, at) => ({
    name: `chaos-${at + 1}`,
    ways: { seed: seed + at, isKept: true, areas },
  }));
  rounds.push({ name: 'forgetful', ways: { seed: seed + rounds.length, isKept: false, areas } });
  for (const { name, ways } of rounds)
    if (await chaosRound(name, folder, alone, ways)) process.exitCode = 1;
}
