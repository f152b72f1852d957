import { isNearName } from '../support/loopback-name.ts';
import type { PageTarget } from '../targets/page-target.ts';
import type { PageJob } from './page-job.ts';

/** A job by its place in the run. */
export type Placed = [position: number, job: PageJob];

/**
 * What hosts of others are spared: so many pages open at once, and so long a pause between two, in milliseconds. A host
 * that wants a pause has one page open at a time, and is left alone from its end: when an open page asks its host for
 * something is the browser's matter.
 */
export type Politeness = { perHost: number; delayOf(host: string): number };

/** Gives out jobs in their order, but for those whose host has its hands full. */
export type HostTurns = {
  /** The next job whose host is free; `wait` while there is none, with a pause if one will be free by that; null at the end. */
  next(): Placed | { wait: number | null } | null;
  /** A job's page is closed. */
  done(job: PageJob): void;
  /** Resolves when a host may have become free. */
  changed(): Promise<void>;
};

type Line = { waiting: Placed[]; taken: number; open: number; freeAt: number };

/** Pages of this machine are nobody else's: they wait for nothing. */
const NEAR = '';

/** The jobs of a run, host by host; none is open yet. */
export function createHostTurns(
  jobs: readonly Placed[],
  { perHost, delayOf }: Politeness,
  now: () => number = () => performance.now(),
): HostTurns {
  const lines = linesOf(jobs);
  let waking: (() => void)[] = [];
  const roomOf = (host: string) => (delayOf(host) > 0 ? 1 : perHost);
  const isFree = ([host, line]: [string, Line]) =>
    host === NEAR || (line.open < roomOf(host) && line.freeAt <= now());
  return {
    next() {
      const left = [...lines].filter(([, { waiting, taken }]) => taken < waiting.length);
      if (left.length === 0) return null;
      const free = left.filter(isFree).sort(([, a], [, b]) => placeOf(a) - placeOf(b));
      const [host, line] = free[0] ?? [];
      if (host === undefined || !line) return { wait: soonest(left, roomOf, now()) };
      const placed = line.waiting[line.taken];
      line.taken += 1;
      line.open += 1;
      return placed ?? null;
    },
    done(job) {
      const host = hostOf(job.target);
      const line = lines.get(host);
      if (line) {
        line.open -= 1;
        line.freeAt = now() + delayOf(host);
      }
      const woken = waking;
      waking = [];
      for (const wake of woken) wake();
    },
    changed: () => new Promise((resolve) => waking.push(resolve)),
  };
}

function linesOf(jobs: readonly Placed[]): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const placed of jobs) {
    const host = hostOf(placed[1].target);
    const line = lines.get(host) ?? { waiting: [], taken: 0, open: 0, freeAt: 0 };
    line.waiting.push(placed);
    lines.set(host, line);
  }
  return lines;
}

/** The host that a page is asked of; empty for this machine, which nobody has to spare. */
export function hostOf({ address, remote }: Pick<PageTarget, 'address' | 'remote'>): string {
  const { host, hostname } = new URL(address);
  return !remote || isNearName(hostname) ? NEAR : host;
}

function placeOf({ waiting, taken }: Line): number {
  return waiting[taken]?.[0] ?? Number.POSITIVE_INFINITY;
}

/** How long until a host that has room wants to be asked again; null where all have to close a page first. */
function soonest(
  lines: readonly [string, Line][],
  roomOf: (host: string) => number,
  now: number,
): number | null {
  const pauses = lines.flatMap(([host, { open, freeAt }]) =>
    open < roomOf(host) ? [freeAt - now] : [],
  );
  return pauses.length === 0 ? null : Math.max(0, Math.min(...pauses));
}
