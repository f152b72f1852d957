import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../model/usage/usage-error.ts';
import { mergeConfigs, type ReadConfig } from './merge-configs.ts';

/** What one file says, with what it extends, by paths and names of packages. */
export type OneConfig = ReadConfig & { extends: readonly string[] };

/**
 * A config file with all that it extends, however deep: first what it names first, itself last. Throws a UsageError
 * for a file that extends itself, and for a package that is not there.
 *
 * @param read reads one file by its path, and throws a UsageError for one that cannot be read
 * @param above the files that led to this one
 */
export async function extended(
  path: string,
  read: (path: string) => Promise<OneConfig>,
  above: readonly string[] = [],
): Promise<ReadConfig> {
  if (above.includes(path)) throw new UsageError((say) => say.config.extendsItself(path));
  const own = await read(path);
  let merged: ReadConfig = { config: {}, places: {} };
  for (const name of own.extends) {
    const base = await extended(pathOf(name, path), read, [...above, path]);
    merged = mergeConfigs(merged, base);
  }
  return mergeConfigs(merged, own);
}

/** A path is seen from the file that names it; what is none is a package, as Node would find it from there. */
function pathOf(name: string, from: string): string {
  if (/^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[a-z]:[/\\])/i.test(name)) return resolve(dirname(from), name);
  try {
    return createRequire(from).resolve(name);
  } catch {
    throw new UsageError((say) => say.config.noSuchPackage(from, name));
  }
}
