import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Store } from '../../report/store.ts';

/** Where a value's line is: its first byte and its length. */
type Line = { start: number; length: number };

/** Values kept as lines of JSON in a file; only where each of them stands is in memory. */
export type LineFile<T> = Store<T> & { close(): void };

/** Opens a new file for values that JSON can hold; one that is there is written over. */
export function openLineFile<T>(path: string): LineFile<T> {
  const file = openSync(path, 'w+', 0o600);
  const lines: Line[] = [];
  let end = 0;
  return {
    keep(position, value) {
      const bytes = Buffer.from(`${JSON.stringify(value)}\n`);
      writeAll(file, bytes, end);
      lines[position] = { start: end, length: bytes.length };
      end += bytes.length;
    },
    *[Symbol.iterator]() {
      // What was kept is of this type, and JSON gives it back.
      for (const line of lines) if (line) yield JSON.parse(readAll(file, line)) as T;
    },
    close: () => closeSync(file),
  };
}

function writeAll(file: number, bytes: Buffer, start: number): void {
  let written = 0;
  while (written < bytes.length)
    written += writeSync(file, bytes, written, bytes.length - written, start + written);
}

function readAll(file: number, { start, length }: Line): string {
  const bytes = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const more = readSync(file, bytes, read, length - read, start + read);
    if (more === 0)
      throw new Error('The journal of the run is shorter than what was written to it.');
    read += more;
  }
  return bytes.toString('utf8');
}
