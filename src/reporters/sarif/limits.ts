import { gzipSync } from 'node:zlib';
import type { CheckResult, Finding, PageReport } from '../../model/report.ts';
import { badness } from '../ranking.ts';

/**
 * What GitHub's code scanning takes of a file, else it refuses the whole of it; of rules, it shows what is
 * within these. https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support
 */
const MOST_RESULTS = 25_000;
export const MOST_TAGS = 10;
export const LONGEST_DESCRIPTION = 1024;
/** Of ten million bytes, compressed, the rest is for rules and notifications. */
const MOST_BYTES = 9_000_000;

/** The longest piece of a page that a result quotes; report.json has it whole. */
export const LONGEST_QUOTE = 2000;

const BLOCK = 1_000_000;

/** How many findings of each rank there is room for: of the worst, all that fit. */
export type Room = Map<number, number>;

/** Finds out for which findings there is room by number. */
export function roomFor(pages: Iterable<PageReport>, most = MOST_RESULTS): Room {
  const counts: Room = new Map();
  for (const { checks } of pages)
    for (const check of checks)
      for (const finding of check.findings) {
        const rank = rankOf(check, finding);
        counts.set(rank, (counts.get(rank) ?? 0) + 1);
      }
  let left = most;
  const room: Room = new Map();
  for (const [rank, count] of [...counts].sort(([a], [b]) => b - a)) {
    room.set(rank, Math.min(count, left));
    left -= Math.min(count, left);
  }
  return room;
}

/** Takes up the room of one finding; false where there is none. */
export function takeRoom(room: Room, check: CheckResult, finding: Finding): boolean {
  const rank = rankOf(check, finding);
  const left = room.get(rank) ?? 0;
  room.set(rank, left - 1);
  return left > 0;
}

/** What failed comes before what a person must look at, what is new before what is known, the worse first. */
function rankOf({ impact }: CheckResult, { outcome, known }: Finding): number {
  return (outcome === 'failed' ? 200 : 0) + (known ? 0 : 100) + badness(impact);
}

/** Measures texts, one after the other, by what they take up compressed: whether this one still fits. */
export function createScale(most = MOST_BYTES): (text: string) => boolean {
  let bytes = 0;
  let block: string[] = [];
  // What was not compressed yet may not get any smaller.
  let pending = 0;
  return (text) => {
    block.push(text);
    pending += Buffer.byteLength(text);
    if (pending > BLOCK) {
      bytes += gzipSync(block.join(',')).length;
      block = [];
      pending = 0;
    }
    return bytes + pending <= most;
  };
}
