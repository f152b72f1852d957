import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { lookup } from 'mrmime';
import { bytePath } from './byte-path.ts';
import { findFile } from './find-file.ts';
import { realPath } from './look-at-file.ts';

/** A page of a single-page build: the folder of the build, the path below it, and the query or hash behind. */
export type Route = { folder: string; path: string; suffix: string };

/**
 * The route that a target names which no file is called, or null. Hash routes (`dist#/two`) are read as such always,
 * what only a host of single-page builds answers (`dist/story/two`) where the build is one.
 */
export async function splitRoute(target: string, isSinglePage: boolean): Promise<Route | null> {
  const [, head = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  const isAsked = isHashRoute(suffix) || (isSinglePage && suffix !== '');
  const onFirstPage = isAsked ? await firstPageRoute(head, suffix) : null;
  if (onFirstPage !== null || !isSinglePage || isFileName(head)) return onFirstPage;
  return pathRoute(head, suffix);
}

/** A route that the page in a file, or the first of a folder, is asked for by query or hash. */
async function firstPageRoute(head: string, suffix: string): Promise<Route | null> {
  const found = await stat(head).catch(() => null);
  if (found?.isFile()) return { folder: dirname(head), path: basename(head), suffix };
  const isBuild = found?.isDirectory() && (await hasFirstPage(head));
  return isBuild ? { folder: head, path: '', suffix } : null;
}

/** `#/two`, `#!/two`: any other hash is a place on the page. */
export function isHashRoute(suffix: string): boolean {
  return /^#!?\//.test(suffix);
}

/** Whether a path ends like the name of a file, by its type: hosts of single-page builds leave these missing. */
export function isFileName(path: string): boolean {
  const name = path.split('/').at(-1) ?? '';
  return /\.[^.]+$/.test(name) && lookup(name) !== undefined;
}

/** The nearest folder above that has a first page holds the build. */
async function pathRoute(head: string, suffix: string): Promise<Route | null> {
  const steps = head.split('/');
  for (let count = steps.length - 1; count > 0; count -= 1) {
    const folder = steps.slice(0, count).join('/');
    if (folder !== '' && (await hasFirstPage(folder)))
      return { folder, path: steps.slice(count).join('/'), suffix };
  }
  return null;
}

async function hasFirstPage(folder: string): Promise<boolean> {
  const root = await realPath(bytePath(folder)).catch(() => null);
  return root !== null && (await findFile(root, '')) !== null;
}
