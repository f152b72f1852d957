import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import picomatch from 'picomatch';

const PAGE = /\.(?:html?|xhtml)$/i;
const NEVER = /(?:^|\/)(?:node_modules|\.[^/]*)\//;

export type PageFilter = { include?: readonly string[]; exclude?: readonly string[] };

/** Whether a path below a target, without the slash before it, is asked for. */
function isAskedFor(path: string, { include, exclude }: PageFilter): boolean {
  const matches = (patterns: readonly string[]) => picomatch([...patterns], { dot: true })(path);
  return (!include?.length || matches(include)) && !(exclude?.length && matches(exclude));
}

/** The pages in a folder, by their paths below it with `/` between, sorted so that runs are alike. */
export async function findPages(folder: string, filter: PageFilter): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => PAGE.test(entry.name) && !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !NEVER.test(path) && isAskedFor(path, filter))
    .sort((a, b) => (a < b ? -1 : 1));
}
