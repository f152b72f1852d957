import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * How a run of the command line ended (the code is null where a signal ended it), what it said on standard
 * error, how long it took, and the most memory that all its processes held.
 */
export type MeasuredRun = { code: number | null; said: string; seconds: number; peakMb: number };

const SAMPLE_MS = 250;

/** Runs the command line in a process of its own, with a browser of its own; ends it after `limitMs`. */
export async function measuredRun(args: readonly string[], limitMs: number): Promise<MeasuredRun> {
  const start = performance.now();
  const run = spawn(process.execPath, ['dist/cli/bin.js', ...args, '--no-cache'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  run.stderr.on('data', (text) => {
    said += text;
  });
  let peakKb = 0;
  const sampling = setInterval(() => {
    const sizes = processesBelow(run.pid ?? 0).map(sizeKb);
    peakKb = Math.max(
      peakKb,
      sizes.reduce((sum, size) => sum + size, 0),
    );
  }, SAMPLE_MS);
  const limit = setTimeout(() => run.kill('SIGKILL'), limitMs);
  const code = await new Promise<number | null>((resolve) => run.once('close', resolve));
  clearInterval(sampling);
  clearTimeout(limit);
  return { code, said, seconds: (performance.now() - start) / 1000, peakMb: peakKb / 1024 };
}

/** A process and all that it started, by their ids. */
function processesBelow(root: number): number[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const parents = new Map(ids.map((id) => [Number(id), parentOf(id)]));
  const childrenOf = (id: number) => [...parents.keys()].filter((one) => parents.get(one) === id);
  const found = [root];
  for (const id of found) found.push(...childrenOf(id));
  return found;
}

function parentOf(id: string): number | null {
  const stat = read(`/proc/${id}/stat`);
  return stat ? Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) : null;
}

/** What a process holds; what several share counts once. */
function sizeKb(id: number): number {
  return Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0);
}

/** Empty for what has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
