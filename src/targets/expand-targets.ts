import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { AuditOptions, TargetKind } from '../model/audit-options.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { type DetectedTarget, detectTarget } from './detect-target.ts';
import { findPages } from './find-pages.ts';
import type { ExpandedTargets, PageTarget } from './page-target.ts';
import { type FolderServer, serveFolder } from './serve-folder.ts';

type TargetOptions = Pick<
  AuditOptions,
  'targets' | 'as' | 'root' | 'include' | 'exclude' | 'maxPages' | 'shard'
>;

/** Serves each folder once, however many targets lie in it. */
type Servers = { originFor(folder: string): Promise<string>; all: Map<string, FolderServer> };

/** Expands targets to pages and starts the servers that these need. Throws a UsageError. */
export async function expandTargets(options: TargetOptions): Promise<ExpandedTargets> {
  if (options.targets.length === 0) {
    throw new UsageError((say) => say.targets.none);
  }
  const servers = createServers();
  const close = async () => {
    await Promise.all([...servers.all.values()].map((server) => server.close()));
  };
  try {
    const pages: PageTarget[] = [];
    for (const target of options.targets) pages.push(...(await expand(target, options, servers)));
    const ownOrigins = [...servers.all.values()].map(({ origin }) => origin);
    return { pages: portion(distinct(pages), options), ownOrigins, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function createServers(): Servers {
  const all = new Map<string, FolderServer>();
  return {
    all,
    async originFor(folder) {
      const root = await realpath(folder);
      const server = all.get(root) ?? (await serveFolder(root));
      all.set(root, server);
      return server.origin;
    },
  };
}

async function expand(
  target: string,
  options: TargetOptions,
  servers: Servers,
): Promise<PageTarget[]> {
  const detected = await detectTarget(target, options.as);
  const expanders: Record<TargetKind, () => Promise<PageTarget[]>> = {
    url: async () => [urlPage(target, detected.name)],
    file: () => filePage(target, detected, options, servers),
    folder: () => folderPages(target, detected.name, options, servers),
    list: () => listedPages(detected.name, options, servers),
  };
  return expanders[detected.kind]();
}

function urlPage(target: string, name: string): PageTarget {
  try {
    const url = new URL(name);
    const { username, password } = url;
    const auth = username
      ? { username: decodeURIComponent(username), password: decodeURIComponent(password) }
      : null;
    url.username = '';
    url.password = '';
    return { address: url.href, url: auth ? url.href : target, target, remote: true, auth };
  } catch {
    throw new UsageError((say) => say.targets.incomplete(target));
  }
}

async function filePage(
  target: string,
  { name }: DetectedTarget,
  { root }: TargetOptions,
  servers: Servers,
): Promise<PageTarget[]> {
  const folder = root ?? dirname(name);
  const path = relative(resolve(folder), resolve(name)).split(sep).join('/');
  if (!(await stat(name).catch(() => null)))
    throw new UsageError((say) => say.targets.missing(target));
  if (path.startsWith('../')) {
    throw new UsageError((say) => say.targets.outsideRoot(target, folder));
  }
  const origin = await servers.originFor(folder);
  const address = `${origin}/${encoded(path)}`;
  return [{ address, url: target, target, remote: false, file: name, auth: null }];
}

async function folderPages(
  target: string,
  folder: string,
  options: TargetOptions,
  servers: Servers,
): Promise<PageTarget[]> {
  const paths = await findPages(folder, options).catch(() => {
    throw new UsageError((say) => say.targets.noFolder(target));
  });
  if (paths.length === 0) {
    const isNarrowed = options.include !== undefined || options.exclude !== undefined;
    throw new UsageError(({ targets: say }) =>
      isNarrowed ? say.nothingLeft(target) : say.emptyFolder(target),
    );
  }
  const origin = await servers.originFor(folder);
  return paths.map((path) => ({
    address: `${origin}/${encoded(withoutIndex(path))}`,
    url: `/${path}`,
    target,
    remote: false,
    file: join(folder, path),
    auth: null,
  }));
}

/** A folder's first page is read at the folder's own address, as on a server. */
function withoutIndex(path: string): string {
  return basename(path) === 'index.html' ? path.slice(0, -'index.html'.length) : path;
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

async function listedPages(
  name: string,
  options: TargetOptions,
  servers: Servers,
): Promise<PageTarget[]> {
  const text = await (name === '-' ? readStandardInput() : readFile(name, 'utf8')).catch(() => {
    throw new UsageError((say) => say.targets.unreadableList(name));
  });
  const targets = text.split(/\r?\n/).map((line) => line.trim());
  const meant = targets.filter((line) => line !== '' && !line.startsWith('#'));
  if (meant.length === 0) throw new UsageError((say) => say.targets.emptyList(name));
  const { as: _list, ...rest } = options;
  const pages: PageTarget[] = [];
  for (const target of meant) pages.push(...(await expand(target, rest, servers)));
  return pages;
}

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** A page that several targets name is audited once. */
function distinct(pages: readonly PageTarget[]): PageTarget[] {
  const seen = new Set<string>();
  return pages.filter(({ address }) => !seen.has(address) && seen.add(address));
}

/** The part of the pages that this run is asked to do. */
function portion(pages: PageTarget[], { shard, maxPages }: TargetOptions): PageTarget[] {
  const mine = shard
    ? pages.filter((_, position) => position % shard.count === shard.index - 1)
    : pages;
  return mine.slice(0, maxPages ?? mine.length);
}
