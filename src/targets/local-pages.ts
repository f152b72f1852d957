import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { AuditOptions } from '../model/audit-options.ts';
import type { Tell } from '../model/usage/usage.words.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { hiddenTarget } from '../support/hidden-address.ts';
import { nearestPage } from '../support/nearest-page.ts';
import { namesOf, onePatternTest } from '../support/page-patterns.ts';
import { systemCode } from '../support/system-code.ts';
import { addressPath, type BytePath, bytePath, shownPath } from './byte-path.ts';
import { type FolderContents, findPages, type PageFilter } from './find-pages.ts';
import { lookAtFile, realPath } from './look-at-file.ts';
import type { PageTarget } from './page-target.ts';
import type { Servers } from './servers.ts';
import { tellOfUnmet } from './tell-of-unmet.ts';

/** The page in a file, served from its own folder or from `root`. Throws a UsageError. */
export async function filePage(
  target: string,
  name: string,
  { root }: Pick<AuditOptions, 'root'>,
  servers: Servers,
): Promise<PageTarget> {
  const folder = root ?? dirname(name);
  if (!(await stat(name).catch(() => null)))
    throw new UsageError((say) => say.targets.missing(hiddenTarget(target)));
  const path = await pathBelow(folder, name, target);
  const { base } = await servers.serve(folder);
  const file = bytePath(resolve(name));
  const { fault } = await lookAtFile(await realPath(bytePath(folder)), file);
  return {
    address: `${base}/${addressPath(path)}`,
    // Below a root it is called as it is in the whole site.
    url: root === undefined ? shownPath(bytePath(target)) : `/${shownPath(path)}`,
    target,
    remote: false,
    file,
    ...(fault ? { fault } : {}),
    auth: null,
  };
}

/** The pages in a folder, and what a user should know of what is none. Throws a UsageError. */
export async function folderPages(
  target: string,
  folder: string,
  filter: PageFilter & Pick<AuditOptions, 'root'>,
  servers: Servers,
): Promise<{ pages: PageTarget[]; notices: Tell[]; excludable: string[]; names: string[] }> {
  const whole = bytePath(resolve(folder));
  const served = filter.root ?? folder;
  const contents = await contentsOf(target, whole, served, filter);
  const { pages, reports, links, names, linkNames } = contents;
  if (pages.length === 0) throw new UsageError(nothingIn(target, names, filter));
  const step = await pathBelow(served, folder, target);
  const prefix = step === '' ? '' : `${step}/`;
  const { base } = await servers.serve(served);
  const found = pages.map(({ path, fault }) => ({
    address: `${base}/${addressPath(prefix + withoutIndex(path))}`,
    url: `/${shownPath(path)}`,
    target,
    remote: false,
    file: join(whole, path),
    ...(fault ? { fault } : {}),
    auth: null,
  }));
  return {
    pages: found,
    notices: noticesOf(target, reports, links),
    names,
    excludable: [...names, ...linkNames],
  };
}

async function contentsOf(
  target: string,
  folder: BytePath,
  served: string,
  filter: PageFilter,
): Promise<FolderContents> {
  try {
    return await findPages(folder, await realPath(bytePath(served)), filter);
  } catch (error) {
    if (systemCode(error) === null) throw error;
    throw new UsageError((say) => say.targets.noFolder(target));
  }
}

/** The path of a file or folder below the one that is served, by either's name or by where they really lie. Throws a UsageError. */
export async function pathBelow(folder: string, name: string, target: string): Promise<BytePath> {
  const [here, there] = [bytePath(resolve(folder)), bytePath(resolve(name))];
  const real = async () => relative(await realPath(here), await realPath(there));
  const ways = [async () => relative(here, there), real];
  for (const way of ways) {
    const path = await way().catch(() => '..');
    if (path !== '..' && !path.startsWith(`..${sep}`)) return path.split(sep).join('/');
  }
  throw new UsageError((say) => say.targets.outsideRoot(target, folder));
}

/** Why no page is taken from a folder, with the patterns that mean none. */
function nothingIn(
  target: string,
  names: readonly string[],
  { include = [], exclude = [], within }: PageFilter,
): Tell {
  if (within !== undefined && !names.some((name) => onePatternTest(within)(namesOf(name)))) {
    const page = nearestPage(within, names);
    return (say) => say.targets.noMatch(target, page);
  }
  if (names.length === 0 || include.length + exclude.length === 0)
    return (say) => say.targets.emptyFolder(target);
  const unmet = tellOfUnmet('include', include, names);
  return (say) => [say.targets.nothingLeft(target), ...unmet.map((tell) => tell(say))].join(' ');
}

function noticesOf(
  target: string,
  reports: readonly BytePath[],
  links: readonly BytePath[],
): Tell[] {
  const notices: Tell[] = [];
  if (reports.length > 0) notices.push((say) => say.targets.reports(target, listed(reports)));
  if (links.length > 0) notices.push((say) => say.targets.links(target, listed(links)));
  return notices;
}

/** A folder's first page is read at the folder's own address, as on a server. */
function withoutIndex(path: BytePath): BytePath {
  return basename(path) === 'index.html' ? path.slice(0, -'index.html'.length) : path;
}

const MOST_LISTED = 10;

function listed(paths: readonly BytePath[]): string {
  const names = paths.slice(0, MOST_LISTED).map(shownPath).join(', ');
  return paths.length > MOST_LISTED ? `${names}, …` : names;
}
