import { relative } from 'node:path';
import type { AuditOptions } from '../../model/audit-options.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import { hiddenAddresses } from '../../support/hidden-address.ts';
import { filePage } from '../local-pages.ts';
import type { PageTarget } from '../page-target.ts';
import { placeInRoot } from '../path-in-root.ts';
import { routePage } from '../route-page.ts';
import type { Servers } from '../servers.ts';
import { siteLines, sitePaths } from '../site-lines.ts';
import { urlPage } from '../url-page.ts';

type Options = Pick<AuditOptions, 'baseUrl' | 'origins' | 'root' | 'basePath' | 'spa'>;

/** The pages of what was named, and what of it has no page or is of another site. */
type Placed = { pages: PageTarget[]; missing: string[]; others: string[] };

/**
 * Makes pages of the addresses and paths that a source names: below `baseUrl`, or else in the folder that the site is
 * built to (`root`), or where they say. Whatever they are, they are known to have been found and not named.
 */
export async function placeEntries(
  target: string,
  addresses: readonly string[],
  options: Options,
  servers: Servers,
): Promise<Placed> {
  if (options.baseUrl === undefined && options.root !== undefined)
    return inRoot(target, addresses, { ...options, root: options.root }, servers);
  const { lines, others } = siteLines(addresses, options);
  const pages = lines.flatMap((line) => pageAt(line, target) ?? []);
  return { pages, missing: [], others };
}

type InRoot = Options & { root: string };

async function inRoot(
  target: string,
  addresses: readonly string[],
  options: InRoot,
  servers: Servers,
): Promise<Placed> {
  const pathOf = sitePaths(addresses, options);
  const placed: Placed = { pages: [], missing: [], others: [] };
  for (const address of addresses) {
    const path = pathOf(address);
    if (path === null) placed.pages.push(...(pageAt(address, target) ?? []));
    else {
      const page = await pageInRoot(path, target, options, servers);
      if (page === null) placed.missing.push(address);
      else placed.pages.push(page);
    }
  }
  return placed;
}

/** Null where the folder has no page of that path. */
async function pageInRoot(
  path: string,
  target: string,
  options: InRoot,
  servers: Servers,
): Promise<PageTarget | null> {
  const { root } = options;
  try {
    const { start, suffix, file } = await placeInRoot(path, root, options);
    const page = file
      ? await filePage(file, file, { root }, servers)
      : options.spa
        ? await routePage(
            path,
            { folder: root, path: relative(root, start), suffix },
            { root },
            servers,
          )
        : null;
    return page && { ...page, target, found: true };
  } catch (error) {
    if (error instanceof UsageError) return null;
    throw error;
  }
}

/** What has an address is asked for there. */
function pageAt(address: string, target: string): PageTarget[] | null {
  const page = urlPage(hiddenAddresses(target), address);
  // Whoever wrote it there has no credentials to give.
  return [{ ...page, target, auth: null, found: true }];
}
