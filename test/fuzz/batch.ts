import { CANARY } from './canary.ts';
import { fuzzPage } from './page.ts';

/** A good page stands before the first page, and after so many. */
const BETWEEN_CANARIES = 10;

/** The files of a batch, by name, in the order in which they are audited; a name tells the seed. */
export function batchOf(seeds: readonly number[]): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [at, seed] of seeds.entries()) {
    if (at % BETWEEN_CANARIES === 0) files[nameOf(at, 'good')] = CANARY;
    files[nameOf(at, `seed-${seed}`)] = fuzzPage(seed);
  }
  files[nameOf(seeds.length, 'good')] = CANARY;
  return files;
}

function nameOf(at: number, what: string): string {
  return `${String(at).padStart(4, '0')}-${what}.html`;
}

/** Whether a file of a batch is the good page. */
export function isCanary(name: string): boolean {
  return name.endsWith('-good.html');
}
