// Audits random hostile pages with the built command line, and fails where presscheck itself is at
// fault: where it crashes or hangs, leaves a page or a reason out, or lets one page disturb the next.
//
//   npm run fuzz -- [--pages 1000] [--seed 1] [--print]
//
// A page depends on its seed alone: --pages 1 --seed 42 audits that one again, --print prints it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { batchOf } from './batch.ts';
import { faultsOf } from './judge-batch.ts';
import { fuzzPage } from './page.ts';
import { runBatch } from './run-batch.ts';
import { countPages, newTally, tallyLines } from './tally.ts';

const BATCH = 50;

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    print: { type: 'boolean', default: false },
  },
});
const [pages, seed] = [wholeNumber(values.pages), wholeNumber(values.seed)];
if (values.print) console.log(fuzzPage(seed));
else process.exitCode = await fuzz(Array.from({ length: pages }, (_, at) => seed + at));

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`“${text}” is not a whole number.`);
  return Number(text);
}

async function fuzz(seeds: readonly number[]): Promise<number> {
  const temporary = await mkdtemp(join(tmpdir(), 'presscheck-fuzz-'));
  const tally = newTally();
  try {
    for (let at = 0; at < seeds.length; at += BATCH) {
      const files = batchOf(seeds.slice(at, at + BATCH));
      const batch = await runBatch(temporary, files);
      const faults = faultsOf(Object.keys(files), batch);
      for (const fault of faults) console.log(fault);
      countPages(tally, batch.report?.pages ?? []);
      tally.seconds += batch.run.seconds;
      tally.peakMb = Math.max(tally.peakMb, batch.run.peakMb);
      tally.faults.push(...faults);
      console.error(
        `${Math.min(at + BATCH, seeds.length)} of ${seeds.length} pages, ${Math.round(tally.seconds)} s`,
      );
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  for (const line of tallyLines(tally)) console.log(line);
  return tally.faults.length > 0 ? 1 : 0;
}
