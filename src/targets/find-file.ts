import { join } from 'node:path';
import type { BytePath } from './byte-path.ts';
import { lookAtFile } from './look-at-file.ts';

/** A file that an address stands for: as it is called, and where it really lies. */
export type FoundFile = { name: BytePath; real: BytePath };

const INDEXES = ['index.html', 'index.htm', 'index.xhtml'];
/** What is tried for an address, in this order. */
export const ENDINGS = ['', '.html', '.htm', '.xhtml', ...INDEXES.map((index) => `/${index}`)];

/**
 * The file below a folder that a path stands for, or null: `a/` is `a/index.html` and nothing else, `a` is
 * the file of that name, else `a.html`, else the folder's first page.
 */
export async function findFile(root: BytePath, path: BytePath): Promise<FoundFile | null> {
  const isFolder = path === '' || path.endsWith('/');
  for (const ending of isFolder ? INDEXES : ENDINGS) {
    const name = join(root, path + ending);
    const { real } = await lookAtFile(root, name);
    if (real !== null) return { name, real };
  }
  return null;
}
