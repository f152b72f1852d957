import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { watchTree } from './process-tree.mjs';

/** Watches what other programs than these and their children take of the machine, as a share of it (Linux). */
export function watchMachine(roots) {
  const before = loadavg()[0];
  const trees = roots.map((root) => watchTree(root));
  const start = processorTime();
  return {
    stop() {
      const now = processorTime();
      const own = trees.reduce((sum, tree) => sum + tree.stop().processorSeconds, 0);
      const others = Math.max(0, now.busy - start.busy - own) / (now.all - start.all);
      return { before, after: loadavg()[0], others };
    },
  };
}

/** Busy and all seconds of the processors since the machine started, from the first line of /proc/stat. */
function processorTime() {
  const [line] = readFileSync('/proc/stat', 'utf8').split('\n');
  const ticks = line.trim().split(/\s+/).slice(1, 9).map(Number);
  const all = ticks.reduce((sum, one) => sum + one, 0) / 100;
  const idle = (ticks[3] + ticks[4]) / 100;
  return { all, busy: all - idle };
}
