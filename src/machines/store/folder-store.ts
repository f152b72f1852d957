import { randomBytes } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { lstat, mkdir, opendir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UsageError } from '../../model/usage/usage-error.ts';
import { placeWhole, UNFINISHED } from '../../support/place-whole.ts';
import { systemCode } from '../../support/system-code.ts';
import type { ResultStore } from './result-store.ts';
import { checkedName, checkedPrefix, isName } from './store-names.ts';

/** What nobody has finished in a day was left by a process that is gone, whatever the machines’ clocks say. */
const LEFT_MS = 24 * 60 * 60 * 1000;

/** A store in a folder that all machines share. Makes it where it is missing; throws a UsageError where it cannot be used. */
export async function openFolderStore(folder: string): Promise<ResultStore> {
  const root = resolve(folder);
  await orRefused(root, () => prove(root));
  return {
    shown: `file:${root}`,
    put: (name, bytes) => orRefused(root, () => put(join(root, checkedName(name)), bytes)),
    get: (name) => orRefused(root, () => get(join(root, checkedName(name)))),
    names: (prefix) => namesBelow(root, checkedPrefix(prefix)),
    folders: (prefix) => foldersBelow(root, prefix === '' ? '' : checkedPrefix(prefix)),
    remove: (prefix) => orRefused(root, () => remove(root, checkedPrefix(prefix))),
    close: async () => undefined,
  };
}

/** Does in a folder what a store does; what it writes is left for nobody to see. */
async function prove(root: string): Promise<void> {
  await makeFolder(root, 0o700);
  const path = join(root, `.probe.${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
  await put(path, Buffer.from('presscheck'));
  await readFile(path);
  await rm(path);
  await opendir(root).then((opened) => opened.close());
}

async function put(path: string, bytes: Uint8Array): Promise<void> {
  // Another machine removes folders that have nothing in them, such as one that was made, or found, just now.
  await again(['ENOENT', 'EEXIST'], async () => {
    await makeFolder(dirname(path));
    await placeWhole(path, (unfinished) =>
      writeFile(unfinished, bytes, { flag: 'wx', flush: true }),
    );
  });
}

async function get(path: string): Promise<Buffer | null> {
  try {
    // On a network’s folder, another machine may have put another file in its place while it was read.
    return await again(['ESTALE'], () => readFile(path));
  } catch (error) {
    if (isNothing(error) || systemCode(error) === 'EISDIR') return null;
    throw error;
  }
}

async function* namesBelow(root: string, prefix: string): AsyncGenerator<string> {
  for await (const entry of entriesIn(root, prefix)) {
    const name = `${prefix}${entry.name}`;
    if (entry.isDirectory()) yield* namesBelow(root, `${name}/`);
    else if (entry.isFile()) yield name;
  }
}

async function foldersBelow(root: string, prefix: string): Promise<string[]> {
  const folders: string[] = [];
  for await (const entry of entriesIn(root, prefix))
    if (entry.isDirectory() && (await hasNames(root, `${prefix}${entry.name}/`)))
      folders.push(entry.name);
  return folders;
}

/** A folder with nothing in it is no step of a name, though it is there. */
async function hasNames(root: string, prefix: string): Promise<boolean> {
  for await (const name of namesBelow(root, prefix)) return name !== '';
  return false;
}

/** What is in a folder under names that a store gives. What was left there unfinished, long ago, is removed. */
async function* entriesIn(root: string, prefix: string): AsyncGenerator<Dirent> {
  const folder = join(root, prefix);
  try {
    for await (const entry of await opendir(folder)) {
      if (UNFINISHED.test(entry.name)) await removeLeft(join(folder, entry.name));
      else if (isName(entry.name)) yield entry;
    }
  } catch (error) {
    if (!isNothing(error)) throw refusal(root, error);
  }
}

async function removeLeft(path: string): Promise<void> {
  const left = await stat(path).catch(() => null);
  if (left && Date.now() - left.mtimeMs > LEFT_MS)
    await rm(path, { force: true }).catch(() => undefined);
}

async function remove(root: string, prefix: string): Promise<void> {
  const folder = join(root, prefix.slice(0, -1));
  if (!(await isFolder(folder))) return;
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  for (let above = dirname(folder); above !== root; above = dirname(above))
    if (!(await isRemoved(above))) return;
}

/** A link to a folder is none: what it leads to is not the store’s. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isDirectory();
  } catch (error) {
    if (isNothing(error)) return false;
    throw error;
  }
}

/** Removes a folder that has nothing in it. */
async function isRemoved(folder: string): Promise<boolean> {
  return rmdir(folder).then(
    () => true,
    () => false,
  );
}

/**
 * Makes a folder and those above it, where they are missing. Node’s own way to do so never ends where the system says
 * of a folder that is there that it is not, as that of processes does (`/proc`).
 */
async function makeFolder(path: string, mode = 0o777): Promise<void> {
  if (await isMade(path, mode)) return;
  await makeFolder(dirname(path), mode);
  if (!(await isMade(path, mode))) await mkdir(path, { mode });
}

/** Makes a folder, or finds it there; false where one above it is missing. */
async function isMade(path: string, mode: number): Promise<boolean> {
  try {
    await mkdir(path, { mode });
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' && dirname(path) !== path) return false;
    if ((await stat(path).catch(() => null))?.isDirectory()) return true;
    throw error;
  }
}

/** Tries what others may have got in the way of a few times. */
async function again<T>(codes: readonly string[], work: () => Promise<T>, left = 9): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (left === 0 || !codes.includes(systemCode(error) ?? '')) throw error;
    return again(codes, work, left - 1);
  }
}

function isNothing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '');
}

async function orRefused<T>(root: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw refusal(root, error);
  }
}

function refusal(root: string, error: unknown): unknown {
  const code = systemCode(error);
  return code === null ? error : new UsageError((say) => say.store.folderRefused(root, code));
}
