import { closeSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import type { Store } from '../../report/store.ts';
import { type Line, linesOf } from './lines-of.ts';

/**
 * Values kept as lines of JSON in a file. In memory is where each of them stands, and the values of the first lines that
 * were read, which nobody may change: a report is told from its pages ten times.
 */
export type LineFile<T> = Store<T> & {
  /** Takes up what an earlier process kept, as far as it is whole and wanted; returns the places of it. */
  recover(isWanted: (value: T, position: number) => boolean): ReadonlySet<number>;
  /** Forgets all that it holds. */
  clear(): void;
  close(): void;
};

/** So many bytes of lines are held as values, which take two or three times as much: of a few hundred pages. */
const MOST_HELD = 32 * 1024 * 1024;

/** Between the place of a value and the value. */
const SEPARATOR = '\t';

/** Opens a file for values that JSON can hold; one that is there is left as it is until it is asked for or written to. */
export function openLineFile<T>(path: string): LineFile<T> {
  // Not for appending, where Linux would ignore the place that is written to.
  const file = openSync(path, 'a+', 0o600);
  closeSync(file);
  return lineFile(openSync(path, 'r+'));
}

function lineFile<T>(file: number): LineFile<T> {
  let lines: Line[] = [];
  let end = 0;
  const held = createHeld((line: Line) => {
    // What was kept is of this type, and JSON gives it back.
    return JSON.parse(readAll(file, line)) as T;
  });
  const clear = () => {
    lines = [];
    end = 0;
    held.clear();
    ftruncateSync(file, 0);
  };
  return {
    keep(position, value) {
      const place = `${position}${SEPARATOR}`;
      const bytes = Buffer.from(`${place}${JSON.stringify(value)}\n`);
      writeAll(file, bytes, end);
      held.forget(lines[position]);
      lines[position] = { start: end + place.length, length: bytes.length - place.length };
      end += bytes.length;
    },
    recover(isWanted) {
      lines = [];
      end = 0;
      held.clear();
      const found = new Set<number>();
      for (const line of linesOf(file)) {
        const entry = entryOf(readAll(file, line), line);
        if (!entry) break;
        end = line.start + line.length;
        delete lines[entry.position];
        found.delete(entry.position);
        if (!isWanted(entry.value as T, entry.position)) continue;
        lines[entry.position] = entry.line;
        found.add(entry.position);
      }
      // What was torn when the process ended is written over.
      ftruncateSync(file, end);
      return found;
    },
    clear,
    *[Symbol.iterator]() {
      for (const line of lines) if (line) yield held.read(line);
    },
    close: () => closeSync(file),
  };
}

/** Reads lines, and holds the first of what they are. */
function createHeld<T>(read: (line: Line) => T) {
  const values = new Map<Line, T>();
  let bytes = 0;
  return {
    read(line: Line): T {
      const known = values.get(line);
      if (known !== undefined) return known;
      const value = read(line);
      if (bytes + line.length <= MOST_HELD) {
        values.set(line, value);
        bytes += line.length;
      }
      return value;
    },
    forget(line: Line | undefined) {
      if (line && values.delete(line)) bytes -= line.length;
    },
    clear() {
      values.clear();
      bytes = 0;
    },
  };
}

/** A line's place, value, and where in the file its value is; null for what was not written by us as a whole. */
function entryOf(
  text: string,
  { start, length }: Line,
): { position: number; value: unknown; line: Line } | null {
  const at = text.indexOf(SEPARATOR);
  const place = text.slice(0, at);
  if (!/^\d{1,9}$/.test(place)) return null;
  try {
    const value: unknown = JSON.parse(text.slice(at + 1));
    const line = { start: start + at + 1, length: length - at - 1 };
    return { position: Number(place), value, line };
  } catch {
    return null;
  }
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
