import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageFault } from '../model/page-error.ts';
import { systemCode } from '../support/system-code.ts';
import { type BytePath, onDisk } from './byte-path.ts';
import { followLink } from './look-at-file.ts';

/** Something in a folder that is called a page, by its path below it; a folder's path ends with `/`. */
export type FoundPage = { path: BytePath; fault: PageFault | null };

/** A page, or a link that leads out of where links may lead. */
export type Entry = FoundPage & { kind: 'page' | 'link' };

const PAGE = /\.(?:html?|xhtml)$/i;
const NEVER = /^(?:node_modules$|\.)/;

/** A link to a folder, and the real path of that. */
type LinkedFolder = { path: BytePath; real: BytePath };

type Walk = {
  start: BytePath;
  root: BytePath;
  /** The real paths of the folders that were walked: a circle ends there, and no page is found twice. */
  walked: Set<BytePath>;
  /** Links are followed when all else was walked, so that pages are called by where they lie. */
  waiting: LinkedFolder[];
};

/** What is called a page in a folder, by its real path, and the links that lead out of the root. */
export async function walkFolder(start: BytePath, root: BytePath): Promise<Entry[]> {
  const walk: Walk = { start, root, walked: new Set(), waiting: [] };
  const entries = await entriesIn(walk, '', start);
  for (let link = walk.waiting.shift(); link; link = walk.waiting.shift()) {
    if (walk.walked.has(link.real)) continue;
    entries.push(...(await folderEntries(walk, link.path, link.real)));
  }
  return entries;
}

/** `step` is the way down from the start: empty, or with `/` at its end. */
async function entriesIn(walk: Walk, step: BytePath, real: BytePath): Promise<Entry[]> {
  walk.walked.add(real);
  const here = await readdir(onDisk(real), { withFileTypes: true, encoding: 'buffer' });
  const entries: Entry[] = [];
  // In the same order everywhere: of two links to one folder the first is followed.
  for (const entry of here.sort((a, b) => Buffer.compare(a.name, b.name))) {
    const name = entry.name.toString('latin1');
    entries.push(...(await entriesOf(walk, entry, step + name, join(real, name))));
  }
  return entries;
}

async function entriesOf(
  walk: Walk,
  entry: Dirent<Buffer>,
  path: BytePath,
  real: BytePath,
): Promise<Entry[]> {
  if (NEVER.test(entry.name.toString('latin1')) && !PAGE.test(path)) return [];
  if (entry.isDirectory()) return folderEntries(walk, path, real);
  const page: Entry[] = PAGE.test(path) ? [{ path, fault: null, kind: 'page' }] : [];
  const link = entry.isSymbolicLink() ? await followLink(walk.root, real) : null;
  if (link === null || (page.length > 0 && !link.isFolder)) return page;
  if (!link.isWithin) return [{ path, fault: null, kind: 'link' }];
  if (link.isFolder) walk.waiting.push({ path, real: link.real });
  return [];
}

/** A folder that is called a page and has none is told of: something else was meant to be there. */
async function folderEntries(walk: Walk, path: BytePath, real: BytePath): Promise<Entry[]> {
  if (NEVER.test(path.split('/').at(-1) ?? '') || walk.walked.has(real)) return [];
  try {
    const entries = await entriesIn(walk, `${path}/`, real);
    if (!PAGE.test(path) || entries.some(({ kind }) => kind === 'page')) return entries;
    return [...entries, { path, fault: { cause: 'not-a-file', kind: 'folder' }, kind: 'page' }];
  } catch (error) {
    const reason = systemCode(error);
    if (reason === null) throw error;
    return [{ path: `${path}/`, fault: { cause: 'unreadable-file', reason }, kind: 'page' }];
  }
}
