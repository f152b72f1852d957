import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Tell } from '../model/usage/usage.words.ts';

const ENDINGS = ['ts', 'js', 'mjs', 'cjs', 'json', 'yaml', 'yml'];

/** The names that a config file may have. */
export const CONFIG_FILES = ENDINGS.map((ending) => `presscheck.config.${ending}`);

/** Of several config files in one folder the first is read; that it has others beside it is no intention. */
export async function othersBeside(path: string): Promise<Tell[]> {
  const names = await readdir(dirname(path));
  const others = names
    .filter((name) => name !== basename(path) && CONFIG_FILES.includes(name))
    .sort();
  if (others.length === 0) return [];
  return [(say) => say.config.othersBeside(basename(path), others)];
}
