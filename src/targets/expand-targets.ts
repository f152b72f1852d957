import { basename, dirname, join } from 'node:path';
import type { AuditOptions, TargetKind } from '../model/audit-options.ts';
import type { Fetcher } from '../model/fetching.ts';
import type { Tell } from '../model/usage/usage.words.ts';
import { UsageError } from '../model/usage/usage-error.ts';
import type { BytePath } from './byte-path.ts';
import { crawl } from './crawl/crawl.ts';
import { detectTarget } from './detect-target.ts';
import type { PageFilter } from './find-pages.ts';
import { addressOf, askFor, credentialsAt, namedAddresses, PAGES } from './found/ask-for.ts';
import { type Findings, leaveOut } from './found/findings.ts';
import type { Finding, FindingOptions } from './found/found-pages.ts';
import { createRobots, type Robots } from './found/robots.ts';
import { pagesOfLikely, sourcePages } from './found/source-pages.ts';
import { tellOfOthers } from './found/tell-of-collected.ts';
import { filePage, folderPages } from './local-pages.ts';
import { realPath } from './look-at-file.ts';
import type { ExpandedTargets, PageTarget } from './page-target.ts';
import { pathInRoot } from './path-in-root.ts';
import { portion } from './portion.ts';
import { readList } from './read-list.ts';
import { routePage } from './route-page.ts';
import { samplePages } from './sample/sample-pages.ts';
import type { ServeOptions } from './serve-folder.ts';
import { createServers, type Servers } from './servers.ts';
import type { Durations } from './shard.ts';
import { siteLines } from './site-lines.ts';
import { tellOfUnmet } from './tell-of-unmet.ts';
import { urlPage } from './url-page.ts';

type TargetOptions = FindingOptions &
  Pick<AuditOptions, 'as' | 'overrides' | 'ignore'> &
  Pick<ServeOptions, 'instead'>;

/** What is there of the targets so far. */
type Expansion = Finding &
  Findings & {
    options: TargetOptions;
    /** Null where they are not asked. */
    robots: Robots | null;
    /** Whatever is called a page in the folders, asked for or not. */
    names: string[];
    /** The same, with the links that lead out of the folders. */
    excludable: string[];
  };

/**
 * Expands targets to pages and starts the servers that these need. What names pages elsewhere is asked for by `fetch`;
 * stretches of time end `now`. Throws a UsageError.
 */
export async function expandTargets(
  options: TargetOptions,
  fetch: Fetcher,
  now = Date.now(),
  durations?: Durations,
): Promise<ExpandedTargets> {
  if (options.targets.length === 0) {
    throw new UsageError((say) => say.targets.none);
  }
  const servers = createServers(options);
  const expansion = begin(options, servers, fetch, now);
  try {
    const pages = await expandEach(options.targets, expansion);
    const found = await distinct(await withLinked(pages, expansion));
    const all = toldApart(withOwnCredentials(found, expansion));
    const mine = portion(await sampled(all, expansion), options, durations);
    return {
      ...told(all, expansion),
      pages: mine.pages,
      notices: [...expansion.notices, ...unmet(all, expansion), ...mine.notices],
      shard: mine.shard,
      ownOrigins: servers.origins(),
      fileAt: servers.fileAt,
      servedAt: servers.servedAt,
      close: servers.close,
    };
  } catch (error) {
    await servers.close();
    throw error;
  }
}

function begin(options: TargetOptions, servers: Servers, fetch: Fetcher, now: number): Expansion {
  const named = namedAddresses(options);
  const askNow = () => askFor(named, options, PAGES);
  const robots = options.ignoreRobots ? null : createRobots(fetch, askNow);
  return {
    ...{ options, servers, fetch, now, named, robots },
    ...{ notices: [], problems: [], leftOut: [], names: [], excludable: [] },
  };
}

/** What a run has to know of how its pages were found. */
function told(
  all: readonly PageTarget[],
  { options, problems, leftOut, notices, robots, named }: Expansion,
): Pick<ExpandedTargets, 'problems' | 'leftOut' | 'named' | 'delays' | 'isRightlyEmpty'> {
  for (const origin of robots?.silent ?? []) problems.push((say) => say.targets.noRobots(origin));
  const { since } = options;
  const isRightlyEmpty =
    since !== undefined &&
    [all, problems, leftOut.filter(({ why }) => why !== 'since')].every((one) => one.length === 0);
  if (isRightlyEmpty) notices.push((say) => say.targets.nothingSince(since));
  return {
    problems,
    leftOut,
    isRightlyEmpty,
    named: {
      hosts: [...new Set(named.map(({ hostname }) => hostname))],
      origins: [...new Set(named.map(({ origin }) => origin))],
    },
    delays: robots?.delays ?? new Map(),
  };
}

/** With the pages that links lead to from those that were named, where these are followed. */
async function withLinked(pages: PageTarget[], expansion: Expansion): Promise<PageTarget[]> {
  if (!expansion.options.crawl) return pages;
  const starts = pages.filter(({ found }) => !found);
  const { pages: linked, structures } = await crawl(starts, expansion, expansion.robots, expansion);
  const known = pages.map((page) => {
    const structure = page.found ? undefined : structures.get(page.address);
    return structure === undefined ? page : { ...page, structure };
  });
  return known.concat(linked);
}

/** Who gives the credentials of a site with the address of its sitemap gives them for its pages. */
function withOwnCredentials(pages: readonly PageTarget[], { named }: Expansion): PageTarget[] {
  const withSome = named.filter(({ username }) => username !== '');
  if (withSome.length === 0) return [...pages];
  return pages.map((page) =>
    page.found && page.remote
      ? { ...page, auth: credentialsAt(withSome, new URL(page.address)) }
      : page,
  );
}

/** Some of them in place of all, where that is asked for. */
async function sampled(pages: PageTarget[], expansion: Expansion): Promise<PageTarget[]> {
  const { sample } = expansion.options;
  if (sample === undefined) return pages;
  const { taken, left } = await samplePages(pages, sample);
  for (const { url } of left) leaveOut(expansion, 'sample', url);
  return taken;
}

/** One after the other; a sitemap may name more pages than a call may have arguments. */
async function expandEach(targets: readonly string[], expansion: Expansion): Promise<PageTarget[]> {
  let pages: PageTarget[] = [];
  for (const target of targets) pages = pages.concat(await expand(target, expansion));
  return pages;
}

async function expand(target: string, expansion: Expansion): Promise<PageTarget[]> {
  const { options, servers } = expansion;
  const detected = await detectTarget(target, options);
  if (detected.kind === 'pattern')
    return takenFrom(target, detected.folder, { ...options, within: detected.pattern }, expansion);
  if (detected.kind === 'route') return [await routePage(target, detected, options, servers)];
  const { kind, name } = detected;
  const address = addressOf(name);
  if (address) expansion.named.push(address);
  const expanders: Record<TargetKind, () => Promise<PageTarget[]>> = {
    url: async () => (await likelyPages(name, expansion)) ?? [urlPage(target, name)],
    file: async () => [await filePage(target, name, options, servers)],
    folder: () => takenFrom(target, name, options, expansion),
    sitemap: () => sourcePages(target, name, expansion, expansion),
    feed: () => sourcePages(target, name, expansion, expansion),
    list: () => listedPages(name, expansion),
  };
  return expanders[kind]();
}

/** Who says that it is a page is taken at their word. */
async function likelyPages(name: string, expansion: Expansion): Promise<PageTarget[] | null> {
  return expansion.options.as === 'url' ? null : pagesOfLikely(name, expansion, expansion);
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

async function listedPages(name: string, expansion: Expansion): Promise<PageTarget[]> {
  const { as: _list, ...options } = expansion.options;
  const { lines, others } = siteLines(await readList(name), options);
  if (others.length > 0) expansion.notices.push(tellOfOthers(others));
  const targets: string[] = [];
  for (const line of lines) targets.push(await pathInRoot(line, options));
  return expandEach(targets, { ...expansion, options });
}

/** A page that several targets name is audited once: the same address, or the same file in whichever way. Who names it counts more than what led to it. */
async function distinct(pages: readonly PageTarget[]): Promise<PageTarget[]> {
  const seen = new Map<string, PageTarget>();
  for (const page of pages) {
    const id = page.file === undefined ? page.address : await fileId(page.file, page.route);
    const known = seen.get(id);
    if (!known || (known.found && !page.found)) seen.set(id, page);
  }
  return [...seen.values()];
}

/** A file that is itself a link is a page of its own; the folders on the way to it may be links. */
async function fileId(file: BytePath, route = ''): Promise<string> {
  return `${join(await realPath(dirname(file)), basename(file))}\0${route}`;
}

/** Pages that differ in a hidden value alone are told apart by a number in its place, so that none stands for another. */
function toldApart(pages: readonly PageTarget[]): PageTarget[] {
  const times = new Map<string, number>();
  return pages.map((page) => {
    const time = (times.get(page.url) ?? 0) + 1;
    times.set(page.url, time);
    const isHidden = page.remote && page.url.includes('=…');
    return time > 1 && isHidden ? { ...page, url: page.url.replace('=…', `=…${time}`) } : page;
  });
}
