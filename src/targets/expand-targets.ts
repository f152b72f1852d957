import { basename, dirname, join } from 'node:path';
import type { AuditOptions, TargetKind } from '../model/audit-options.ts';
import type { Tell } from '../model/usage/usage.words.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import { hiddenAddresses, hiddenTarget } from '../support/hidden-address.ts';
import type { BytePath } from './byte-path.ts';
import { detectTarget } from './detect-target.ts';
import type { PageFilter } from './find-pages.ts';
import { filePage, folderPages } from './local-pages.ts';
import { realPath } from './look-at-file.ts';
import type { ExpandedTargets, PageTarget } from './page-target.ts';
import { pathInRoot } from './path-in-root.ts';
import { portion } from './portion.ts';
import { readList } from './read-list.ts';
import { routePage } from './route-page.ts';
import { createServers, type Servers } from './servers.ts';
import type { Durations } from './shard.ts';
import { siteLines } from './site-lines.ts';
import { tellOfUnmet } from './tell-of-unmet.ts';

type TargetOptions = Pick<
  AuditOptions,
  | 'targets'
  | 'as'
  | 'root'
  | 'basePath'
  | 'spa'
  | 'baseUrl'
  | 'origins'
  | 'include'
  | 'exclude'
  | 'overrides'
  | 'ignore'
  | 'maxPages'
  | 'shard'
>;

/** What is there of the targets so far. */
type Expansion = {
  options: TargetOptions;
  servers: Servers;
  notices: Tell[];
  /** Whatever is called a page in the folders, asked for or not. */
  names: string[];
  /** The same, with the links that lead out of the folders. */
  excludable: string[];
};

/** Expands targets to pages and starts the servers that these need. Throws a UsageError. */
export async function expandTargets(
  options: TargetOptions,
  durations?: Durations,
): Promise<ExpandedTargets> {
  if (options.targets.length === 0) {
    throw new UsageError((say) => say.targets.none);
  }
  const servers = createServers(options);
  const expansion: Expansion = { options, servers, notices: [], names: [], excludable: [] };
  try {
    const pages: PageTarget[] = [];
    for (const target of options.targets) pages.push(...(await expand(target, expansion)));
    const all = named(await distinct(pages));
    const mine = portion(all, options, durations);
    return {
      pages: mine.pages,
      shard: mine.shard,
      ownOrigins: servers.origins(),
      notices: [...expansion.notices, ...unmet(all, expansion), ...mine.notices],
      fileAt: servers.fileAt,
      close: servers.close,
    };
  } catch (error) {
    await servers.close();
    throw error;
  }
}

async function expand(target: string, expansion: Expansion): Promise<PageTarget[]> {
  const { options, servers } = expansion;
  const detected = await detectTarget(target, options);
  if (detected.kind === 'pattern')
    return takenFrom(target, detected.folder, { ...options, within: detected.pattern }, expansion);
  if (detected.kind === 'route') return [await routePage(target, detected, options, servers)];
  const { kind, name } = detected;
  const expanders: Record<TargetKind, () => Promise<PageTarget[]>> = {
    url: async () => [urlPage(target, name)],
    file: async () => [await filePage(target, name, options, servers)],
    folder: () => takenFrom(target, name, options, expansion),
    list: () => listedPages(name, expansion),
  };
  return expanders[kind]();
}

async function takenFrom(
  target: string,
  folder: string,
  filter: PageFilter,
  { servers, notices, names, excludable }: Expansion,
): Promise<PageTarget[]> {
  const found = await folderPages(target, folder, filter, servers);
  notices.push(...found.notices);
  names.push(...found.names);
  excludable.push(...found.excludable);
  return found.pages;
}

/** A pattern that means no page was written for something: told with the page that it comes nearest to. */
function unmet(pages: readonly PageTarget[], { options, names, excludable }: Expansion): Tell[] {
  const { include = [], exclude = [], overrides = [], ignore = [] } = options;
  const urls = pages.map(({ url }) => url);
  return [
    ...(names.length > 0 ? tellOfUnmet('include', include, names) : []),
    ...(names.length > 0 ? tellOfUnmet('exclude', exclude, excludable) : []),
    ...overrides.flatMap((override) => tellOfUnmet('overrides', override.pages, urls)),
    ...ignore.flatMap((rule) => tellOfUnmet('ignore', rule.pages ?? [], urls)),
  ];
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
    const shown = hiddenAddresses(auth ? url.href : target);
    return { address: url.href, url: shown, target: hiddenTarget(target), remote: true, auth };
  } catch {
    throw new UsageError((say) => say.targets.incomplete(hiddenTarget(target)));
  }
}

async function listedPages(name: string, expansion: Expansion): Promise<PageTarget[]> {
  const { as: _list, ...options } = expansion.options;
  const { lines, others } = siteLines(await readList(name), options);
  if (others.length > 0) expansion.notices.push(tellOfOthers(others));
  const pages: PageTarget[] = [];
  for (const line of lines) {
    const target = await pathInRoot(line, options);
    pages.push(...(await expand(target, { ...expansion, options })));
  }
  return pages;
}

const MOST_NAMED = 3;

function tellOfOthers(others: readonly string[]): Tell {
  const names = others.slice(0, MOST_NAMED).map(hiddenTarget).join(', ');
  return (say) => say.targets.otherSites(others.length, names);
}

/** A page that several targets name is audited once: the same address, or the same file in whichever way. */
async function distinct(pages: readonly PageTarget[]): Promise<PageTarget[]> {
  const seen = new Map<string, PageTarget>();
  for (const page of pages) {
    const id = page.file === undefined ? page.address : await fileId(page.file, page.route);
    if (!seen.has(id)) seen.set(id, page);
  }
  return [...seen.values()];
}

/** A file that is itself a link is a page of its own; the folders on the way to it may be links. */
async function fileId(file: BytePath, route = ''): Promise<string> {
  return `${join(await realPath(dirname(file)), basename(file))}\0${route}`;
}

/** Pages that differ in a hidden value alone are told apart by a number in its place, so that none stands for another. */
function named(pages: readonly PageTarget[]): PageTarget[] {
  const times = new Map<string, number>();
  return pages.map((page) => {
    const time = (times.get(page.url) ?? 0) + 1;
    times.set(page.url, time);
    const isHidden = page.remote && page.url.includes('=…');
    return time > 1 && isHidden ? { ...page, url: page.url.replace('=…', `=…${time}`) } : page;
  });
}
