import { type FSWatcher, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UsageError } from '../model/usage/usage-error.ts';
import { systemCode } from '../support/system-code.ts';
import { type BytePath, onDisk, shownPath } from '../targets/byte-path.ts';
import { realPath } from '../targets/look-at-file.ts';
import { isForeignFolder, isPassing } from './passing-name.ts';

/** A folder, with all folders in it or by itself. */
export type WatchedFolder = { path: BytePath; isDeep: boolean };

/** Hears of changes in folders. */
export type FolderWatch = {
  /**
   * Watches these folders as they now are, and no others; tells whether some were not watched before. Whoever reads them
   * afterwards misses nothing: what changes from here on is told. Throws a UsageError where the system lets no more be watched.
   */
  follow(folders: readonly WatchedFolder[]): Promise<boolean>;
  close(): void;
};

type Watched = { identity: string; watcher: FSWatcher };

/** A folder that is replaced as a whole, with the one above it or by a link, is looked for so often. */
const LOOK_AGAIN_MS = 500;
/** Elsewhere the system tells of folders in folders by itself, and is told of the outermost alone. */
const isOneByOne = process.platform === 'linux';

/**
 * Watches folders with what Node has of the system for one folder. Its recursive way, and chokidar, lose folders that
 * are replaced by others of their name, as builds do (docs/decisions/018-watching.md).
 */
export function openFolderWatch(onTouch: () => void): FolderWatch {
  const watched = new Map<BytePath, Watched>();
  let roots = new Map<BytePath, string | null>();
  const drop = (path: BytePath) => {
    watched.get(path)?.watcher.close();
    watched.delete(path);
  };
  const hear = (folder: BytePath, event: string, name: BytePath | null) => {
    if (name !== null && isPassing(name)) return;
    // One of that name may be another by now, with the old one's number.
    if (event === 'rename' && name !== null) drop(join(folder, name));
    if (event === 'rename' && name === basename(folder)) drop(folder);
    onTouch();
  };
  const begin = (path: BytePath, identity: string) => {
    if (watched.get(path)?.identity === identity) return;
    drop(path);
    const watcher = watching(path, (event, name) => hear(path, event, name));
    if (!watcher) return;
    watcher.on('error', () => {
      drop(path);
      onTouch();
    });
    watched.set(path, { identity, watcher });
  };
  const again = setInterval(async () => {
    for (const [path, identity] of roots)
      if ((await identityOf(path)) !== identity) {
        roots.delete(path);
        onTouch();
      }
  }, LOOK_AGAIN_MS);
  return {
    async follow(folders) {
      const seen = new Set<BytePath>();
      const before = new Set(watched.keys());
      const identities = folders.map(async ({ path }) => [path, await identityOf(path)] as const);
      roots = new Map(await Promise.all(identities));
      await Promise.all(folders.map((folder) => followOne(folder, seen, begin)));
      for (const path of [...watched.keys()]) if (!seen.has(path)) drop(path);
      return [...watched.keys()].some((path) => !before.has(path));
    },
    close() {
      clearInterval(again);
      for (const path of [...watched.keys()]) drop(path);
    },
  };
}

type Begin = (path: BytePath, identity: string) => void;

/** Links are not followed: where they lead within the folder is watched there, and beyond it nothing is served. */
async function followOne(folder: WatchedFolder, seen: Set<BytePath>, begin: Begin): Promise<void> {
  const path = await realPath(folder.path).catch(() => null);
  if (path !== null) await followReal({ ...folder, path }, seen, begin);
}

async function followReal(
  { path, isDeep }: WatchedFolder,
  seen: Set<BytePath>,
  begin: Begin,
): Promise<void> {
  const identity = await identityOf(path);
  if (identity === null) return;
  seen.add(path);
  // Before it is read, so that what comes into it meanwhile is told.
  begin(path, identity);
  if (!isDeep || !isOneByOne) return;
  const entries = await readdir(onDisk(path), { withFileTypes: true, encoding: 'buffer' }).catch(
    () => [],
  );
  const names = entries
    .filter((one) => one.isDirectory())
    .map(({ name }) => name.toString('latin1'));
  const inside = names.filter((name) => !isForeignFolder(name)).map((name) => join(path, name));
  await Promise.all(inside.map((one) => followReal({ path: one, isDeep }, seen, begin)));
}

/** What tells a folder from another of its name; null where there is none. */
async function identityOf(path: BytePath): Promise<string | null> {
  try {
    const { dev, ino, birthtimeMs } = await stat(onDisk(path));
    return [dev, ino, birthtimeMs].join(' ');
  } catch {
    return null;
  }
}

/** Null for a folder that is gone by now. */
function watching(
  path: BytePath,
  hear: (event: string, name: BytePath | null) => void,
): FSWatcher | null {
  try {
    return watch(onDisk(path), { encoding: 'buffer', recursive: !isOneByOne }, (event, name) =>
      hear(event, name?.toString('latin1') ?? null),
    );
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new UsageError((say) => say.watching.refused(shownPath(path), code));
  }
}
