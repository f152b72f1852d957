// What a process and all that it started have cost, read from /proc (Linux).
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second in /proc, the same on every Linux that Node runs on. */
const TICKS = 100;
const LOOK_MS = 100;

/**
 * Watches the processes below `root` until `stop` is called, which gives the processor time that they
 * took in seconds (a process that ended counts as it was last seen) and the most memory that all of them
 * had at once in bytes, with a curve of it: one value a second, and of the first process alone. What several
 * of them share is counted once (their proportional set size).
 */
export function watchTree(root = process.pid) {
  const seen = new Map();
  const first = new Map(processes().map(({ pid, ticks }) => [pid, ticks]));
  const curve = [];
  const ownCurve = [];
  let looks = 0;
  const look = () => {
    const tree = treeOf(root);
    for (const { pid, ticks } of tree) seen.set(pid, ticks - (first.get(pid) ?? 0));
    if (looks % (1000 / LOOK_MS) === 0) {
      const memory = new Map(tree.map(({ pid }) => [pid, memoryOf(pid)]));
      curve.push([...memory.values()].reduce((sum, bytes) => sum + bytes, 0));
      ownCurve.push(memory.get(root) ?? 0);
    }
    looks += 1;
  };
  const timer = setInterval(look, LOOK_MS);
  look();
  return {
    stop() {
      clearInterval(timer);
      look();
      const ticks = [...seen.values()].reduce((sum, one) => sum + one, 0);
      return { processorSeconds: ticks / TICKS, peakBytes: Math.max(...curve), curve, ownCurve };
    },
  };
}

/** A process and all below it: number, parent, processor time so far and when it began, in ticks. */
export function treeOf(root) {
  const all = processes();
  const below = new Set([root]);
  // Parents have smaller numbers than their children but where numbers have gone round: a second pass finds those.
  for (let pass = 0; pass < 2; pass += 1)
    for (const { pid, parent } of all) if (below.has(parent)) below.add(pid);
  return all.filter(({ pid }) => below.has(pid));
}

function processes() {
  return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? read(name) : []));
}

/** Bytes of memory, a page that several processes share by their parts of it; 0 for one that has just ended. */
function memoryOf(pid) {
  try {
    const [, kB] = /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kB ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Fields 4, 14, 15 and 22 of /proc/PID/stat: parent, user and system time, and start. */
function read(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [
      {
        pid: Number(pid),
        parent: Number(fields[1]),
        ticks: Number(fields[11]) + Number(fields[12]),
        since: fields[19],
      },
    ];
  } catch {
    return [];
  }
}
