import { stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import type { AuditOptions } from '../model/audit-options.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { normalBasePath } from '../support/base-path.ts';
import { hiddenTarget } from '../support/hidden-address.ts';
import { type BytePath, bytePath, onDisk, requestedPath } from '../targets/byte-path.ts';
import { detectTarget } from '../targets/detect-target.ts';
import type { WatchedFolder } from './folder-watch.ts';

type Options = Pick<AuditOptions, 'as' | 'root' | 'spa' | 'basePath'>;

/** What a target has pages watched in: a folder with all in it, or the folder of one file, as far as that loads from it. */
export type WatchedTarget = { served: BytePath; file: BytePath | null };

/** What is watched for a target. Throws a UsageError for what is neither a file nor a folder. */
export async function watchedTarget(target: string, options: Options): Promise<WatchedTarget> {
  const detected = await detectTarget(target, options);
  const { kind, name } = detected;
  const served = (folder: string) => bytePath(resolve(options.root ?? folder));
  if (kind === 'file') return { served: served(dirname(name)), file: bytePath(resolve(name)) };
  if (kind === 'folder') return { served: served(name), file: null };
  if (kind === 'pattern' || kind === 'route')
    return { served: served(detected.folder), file: null };
  throw new UsageError((say) => say.watching.onlyFiles(hiddenTarget(target)));
}

/**
 * The folders to watch for a target. What lies beside a single file may be all that a user has, so that of its folder only
 * those parts are watched that it lies in and that it asked for something in, by the paths of its addresses.
 */
export async function foldersOf(
  { served, file }: WatchedTarget,
  asked: Iterable<string>,
  { basePath = '' }: Options,
): Promise<WatchedFolder[]> {
  if (file === null) return [{ path: served, isDeep: true }];
  const base = normalBasePath(basePath) ?? '';
  const paths = [...asked].flatMap((path) =>
    path.startsWith(`${base}/`) ? (requestedPath(path.slice(base.length), sep) ?? []) : [],
  );
  const places = new Set(paths.map((path) => join(served, path.replace(/[^/]*$/, ''))));
  const folders = new Set([dirname(file)]);
  for (const place of places) folders.add(await nearestFolder(place, served));
  return [...folders].map((path) => ({ path, isDeep: false }));
}

/** Where a folder is missing, it may come into the one above. */
async function nearestFolder(place: BytePath, served: BytePath): Promise<BytePath> {
  const path = place.endsWith('/') ? place.slice(0, -1) : place;
  if (path.length <= served.length) return served;
  const found = await stat(onDisk(path)).catch(() => null);
  return found?.isDirectory() ? path : nearestFolder(dirname(path), served);
}
