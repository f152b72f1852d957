import { access, constants, readFile, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { systemCode } from '../support/system-code.ts';
import { CONFIG_FILES } from './config-files.ts';

/** The config file that is to be read, and the nearest that is not, since it lies in what is audited. */
type FoundConfig = { path: string | null; passedOver: string | null };

/**
 * Looks for presscheck.config.* or the presscheck key of a package.json, from a folder up to the root of its
 * repository and no further; outside a repository, in that folder alone. A config file can run code, and
 * what is audited may come from anywhere: so none is taken from within the `audited` folders.
 */
export async function findConfig(folder: string, audited: readonly string[]): Promise<FoundConfig> {
  const closed = await realPaths(audited);
  const isClosed = (path: string) => closed.some((each) => isWithin(each, path));
  let passedOver: string | null = null;
  // Below a folder of others that may not be looked into, the name that it has is all that is known of it.
  for (const each of await searchedFolders(await realpath(folder).catch(() => folder))) {
    const path = await configIn(each);
    if (path === null) continue;
    // The file may itself be a link into what is audited.
    if (!isClosed(each) && !isClosed(await realpath(path))) return { path, passedOver };
    passedOver ??= path;
  }
  return { path: null, passedOver };
}

async function searchedFolders(folder: string): Promise<string[]> {
  const upwards = withParents(folder);
  // A folder in a clone, a file in a worktree or a submodule.
  for (const [at, each] of upwards.entries())
    if (await isThere(join(each, '.git'))) return upwards.slice(0, at + 1);
  return [folder];
}

function withParents(folder: string): string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...withParents(parent)];
}

/**
 * The first config file of a folder; an empty one is none, and so is what is in a folder of others that may not be
 * looked into, as where a container is run as another user. Nothing of it is run.
 */
async function configIn(folder: string): Promise<string | null> {
  if (!(await isThere(folder, constants.X_OK))) return null;
  for (const name of [...CONFIG_FILES, 'package.json']) {
    const path = join(folder, name);
    const text = await textOf(path);
    if (text === UNREADABLE) return path;
    if (text.trim() !== '' && (name !== 'package.json' || holdsConfig(text))) return path;
  }
  return null;
}

/** What is there and cannot be read is told of when it is loaded. */
const UNREADABLE = Symbol('unreadable');

async function textOf(path: string): Promise<string | typeof UNREADABLE> {
  return readFile(path, 'utf8').catch((error) =>
    ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemCode(error) ?? '') ? '' : UNREADABLE,
  );
}

/** A package.json that cannot be understood is told of when it is loaded, too. */
function holdsConfig(text: string): boolean {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))?.presscheck != null;
  } catch {
    return true;
  }
}

async function realPaths(paths: readonly string[]): Promise<string[]> {
  const real = await Promise.all(paths.map((path) => realpath(path).catch(() => null)));
  return real.filter((path) => path !== null);
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

async function isThere(path: string, mode = constants.F_OK): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  );
}
