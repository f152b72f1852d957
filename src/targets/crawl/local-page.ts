import { sep } from 'node:path';
import { addressPath, bytePath, requestedPath, shownPath } from '../byte-path.ts';
import { findFile } from '../find-file.ts';
import { realPath } from '../look-at-file.ts';
import type { PageTarget } from '../page-target.ts';
import type { Servers } from '../servers.ts';

/** The page of a build that a link leads to, by the file that its server gives for it; null where there is none. */
export async function localPage(
  address: string,
  target: string,
  servers: Servers,
): Promise<PageTarget | null> {
  const { origin, pathname } = new URL(address);
  const served = servers.servedAt(origin);
  const path = requestedPath(pathname, sep);
  if (!served || path === null) return null;
  const base = new URL(`${served.base}/`).pathname;
  if (!`/${addressPath(path)}`.startsWith(base)) return null;
  const below = path.slice(bytePath(base).length - 1);
  const root = await realPath(bytePath(served.folder));
  const file = await findFile(root, below);
  if (!file) return null;
  const name = file.name.slice(root.length).split(sep).join('/');
  return {
    address: `${origin}${pathname}`,
    url: shownPath(name),
    target,
    remote: false,
    file: file.name,
    auth: null,
    found: true,
  };
}
