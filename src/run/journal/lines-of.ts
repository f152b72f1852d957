import { readSync } from 'node:fs';

/** Where a line, or what of it is asked for, is in a file: its first byte and its length, its end included. */
export type Line = { start: number; length: number };

const CHUNK = 1_000_000;
const NEWLINE = 10;

/** Every line of a file that has its end; a last one without is none. */
export function* linesOf(file: number): Generator<Line> {
  const bytes = Buffer.allocUnsafe(CHUNK);
  let start = 0;
  for (let at = 0; ; ) {
    const count = readSync(file, bytes, 0, CHUNK, at);
    if (count === 0) return;
    const part = bytes.subarray(0, count);
    for (let end = part.indexOf(NEWLINE); end >= 0; end = part.indexOf(NEWLINE, end + 1)) {
      yield { start, length: at + end + 1 - start };
      start = at + end + 1;
    }
    at += count;
  }
}
