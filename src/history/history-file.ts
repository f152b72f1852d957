import { appendFile, mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { History, HistoryEntry } from '../model/history.ts';
import { AREAS, IMPACTS } from '../model/outcome.ts';
import { PAGE_OUTCOMES } from '../model/report.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { systemCode } from '../support/system-code.ts';

/** The file that the history is looked for in where none is named. */
export const DEFAULT_HISTORY = 'presscheck-history.jsonl';

/** Some hundred thousand runs; a file that is larger is something else. */
const MOST_BYTES = 100_000_000;

/** Reads a history. Throws a UsageError for one that is missing or cannot be read. */
export async function readHistory(file: string): Promise<History> {
  const history = await readHistoryIfThere(file);
  if (!history) throw new UsageError((say) => say.history.missing(file));
  return history;
}

/** The same, but null where there is no such file. Lines that are no run are passed over, and counted. */
export async function readHistoryIfThere(file: string): Promise<History | null> {
  const text = await textOf(file);
  if (text === null) return null;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const entries = lines.flatMap((line) => entryIn(line) ?? []);
  return {
    file,
    entries: entries.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at))),
    broken: lines.length - entries.length,
  };
}

async function textOf(file: string): Promise<string | null> {
  try {
    const found = await stat(file);
    if (found.isFile() && found.size > MOST_BYTES)
      throw new UsageError((say) => say.history.tooLarge(file));
    if (!found.isFile()) throw new UsageError((say) => say.history.noFile(file));
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return null;
    if (code === null) throw error;
    throw new UsageError((say) => say.history.unreadable(file, code));
  }
}

/**
 * Puts a run at the end of a history, which is made where it is not there. It is one write, which systems put at the
 * end as a whole, so that runs at the same time lose nothing. Throws a UsageError where that cannot be.
 */
export async function appendHistory(file: string, entry: HistoryEntry): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    // What was torn off stays a line of its own.
    const start = (await endsWithinLine(file)) ? '\n' : '';
    await appendFile(file, `${start}${JSON.stringify(entry)}\n`);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    throw new UsageError((say) => say.writing.failed(file, code, say.writing.chooseHistory));
  }
}

async function endsWithinLine(file: string): Promise<boolean> {
  const handle = await open(file, 'a+');
  try {
    const { size } = await handle.stat();
    if (size === 0) return false;
    const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer.toString() !== '\n';
  } finally {
    await handle.close();
  }
}

const count = z.int().min(0);
const seconds = z.number().min(0).nullable();

const shape = z.object({
  schemaVersion: z.literal(1),
  at: z.iso.datetime(),
  version: z.string().regex(/^[\w.+-]{1,50}$/),
  commit: z
    .string()
    .regex(/^[\da-f]{7,64}$/)
    .nullable(),
  outcome: z.enum(PAGE_OUTCOMES),
  pages: z.object({
    total: count,
    passed: count,
    failed: count,
    incomplete: count,
    error: count,
  }),
  failed: z.object({
    total: count,
    known: count,
    areas: z.partialRecord(z.enum(AREAS), count),
    impacts: z.record(z.enum(IMPACTS), count),
  }),
  way: z.object({ best: seconds, reading: seconds }),
  durationMs: z.number().min(0),
});

/** A line as a run; null for what is none. */
function entryIn(line: string): HistoryEntry | null {
  try {
    const { success, data } = shape.safeParse(JSON.parse(line));
    return success ? data : null;
  } catch {
    return null;
  }
}
