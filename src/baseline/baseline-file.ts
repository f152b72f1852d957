import { readFile } from 'node:fs/promises';
import type { Baseline } from '../model/baseline.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { parseBaseline } from './baseline-text.ts';

/** The file that a baseline is kept in where none is named. */
export const DEFAULT_BASELINE = 'presscheck-baseline.txt';

/** Reads a baseline. Throws a UsageError for one that is missing, malformed or of a newer version. */
export async function readBaseline(file: string): Promise<Baseline> {
  const baseline = await readBaselineIfThere(file);
  if (!baseline) throw new UsageError((say) => say.baseline.missing(file));
  return baseline;
}

/** Refuses to show only what is new where nothing is known. Throws a UsageError. */
export function requireBaseline(options: { newOnly?: boolean; baseline?: unknown }): void {
  if (options.newOnly && options.baseline === undefined)
    throw new UsageError((say) => say.baseline.needed);
}

/** The same as `readBaseline`, but null where there is no such file. */
export async function readBaselineIfThere(file: string): Promise<Baseline | null> {
  const text = await readFile(file, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return null;
    throw new UsageError((say) => say.baseline.unreadable(file, error.code));
  });
  return text === null ? null : { file, lines: parseBaseline(text, file) };
}
