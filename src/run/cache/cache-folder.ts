import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { placeWhole } from '../../support/place-whole.ts';

/** Values by their keys, kept as files: whole or not at all, whoever else writes there. */
export type CacheFolder = {
  /** The value of a key, as bytes; null where there is none that is whole. */
  read(key: string): Promise<Buffer | null>;
  /** Throws what the file system refuses. */
  write(key: string, bytes: Buffer): Promise<void>;
  /** Takes away what was not used for longest, until what is left is no larger than that many bytes. */
  shrink(most: number): Promise<void>;
};

/** Backup programs leave a folder alone that has it (https://bford.info/cachedir/). */
const TAG = 'Signature: 8a477f597d28d172789f06886806bc55\n';

/** Opens a cache, which may be one that is not there yet: it is made when something is written. */
export function openCacheFolder(folder: string): CacheFolder {
  const made = new Set<string>();
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key.slice(2));
  return {
    read: (key) => readWhole(pathOf(key)),
    async write(key, bytes) {
      const path = pathOf(key);
      if (made.size === 0) await prepare(folder);
      if (!made.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
      made.add(dirname(path));
      await writeWhole(path, await promisify(gzip)(bytes, { level: 1 }));
    },
    shrink: (most) => shrink(folder, most),
  };
}

/** It is nobody’s work: version control and backups pass it by. */
async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, '.gitignore'), '*\n');
  await writeWhole(join(folder, 'CACHEDIR.TAG'), TAG);
}

/** What is torn does not come apart: each file ends in a checksum of its own. */
async function readWhole(path: string): Promise<Buffer | null> {
  try {
    const bytes = await promisify(gunzip)(await readFile(path));
    const now = new Date();
    await utimes(path, now, now).catch(() => undefined);
    return bytes;
  } catch {
    return null;
  }
}

function writeWhole(path: string, bytes: Buffer | string): Promise<void> {
  return placeWhole(path, (unfinished) => writeFile(unfinished, bytes));
}

type Kept = { path: string; size: number; usedMs: number };

const NAME = /^[0-9a-f]{2}$/;
/** What was not finished by now will not be. */
const LEFT_MS = 3_600_000;

async function shrink(folder: string, most: number): Promise<void> {
  const kept = await filesIn(folder);
  const left = kept.filter(
    ({ path, usedMs }) => path.endsWith('.tmp') && Date.now() - usedMs > LEFT_MS,
  );
  let size = kept.reduce((sum, one) => sum + one.size, 0);
  const oldest = kept.toSorted((a, b) => a.usedMs - b.usedMs);
  for (const one of new Set([...left, ...oldest])) {
    if (size <= most && !left.includes(one)) continue;
    await rm(one.path, { force: true });
    size -= one.size;
  }
}

async function filesIn(folder: string): Promise<Kept[]> {
  const names = await readdir(folder).catch(() => []);
  const paths: string[] = [];
  for (const name of names.filter((one) => NAME.test(one)))
    for (const file of await readdir(join(folder, name))) paths.push(join(folder, name, file));
  const kept: Kept[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found) kept.push({ path, size: found.size, usedMs: found.mtimeMs });
  }
  return kept;
}
