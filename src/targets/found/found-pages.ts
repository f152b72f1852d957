import type { AuditOptions } from '../../model/audit-options.ts';
import type { Fetcher } from '../../model/fetching.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import { hiddenTarget } from '../../support/hidden-address.ts';
import { pageTest } from '../../support/page-patterns.ts';
import { latestChange, sinceTime } from '../../support/since.ts';
import type { PageTarget } from '../page-target.ts';
import type { Servers } from '../servers.ts';
import { isSitePath } from '../site-lines.ts';
import type { Source } from '../sources/open-source.ts';
import type { NamedEntry } from '../sources/reading.ts';
import { addressOf, askFor, SOURCES } from './ask-for.ts';
import { absolute, type Collected, type Collecting, collectEntries } from './collect-entries.ts';
import { type Findings, leaveOut } from './findings.ts';
import { openNamed } from './open-named.ts';
import { placeEntries } from './place-entries.ts';
import { tellOfCollected, tellOfPlaced, whyUnread } from './tell-of-collected.ts';

/** Of the options those that decide which pages are found. */
export type FindingOptions = Pick<
  AuditOptions,
  | 'targets'
  | 'root'
  | 'basePath'
  | 'spa'
  | 'baseUrl'
  | 'origins'
  | 'include'
  | 'exclude'
  | 'maxPages'
  | 'shard'
  | 'since'
  | 'sample'
  | 'header'
  | 'cookie'
  | 'auth'
  | 'crawl'
  | 'delay'
  | 'ignoreRobots'
>;

/** What a run finds pages with. */
export type Finding = {
  options: FindingOptions;
  servers: Servers;
  fetch: Fetcher;
  now: number;
  /** The addresses that the user named, in lists too, as far as they are known. */
  named: URL[];
};

/** A source that was named as a target; `file` for one on disk. */
export type NamedTarget = { target: string; source: Source; file: string | null };

/** Reading may take no longer, however much there is. */
const LONGEST_MS = 900_000;

/**
 * The pages that a sitemap, a feed or a text of addresses names. What could not be read of it is told, and that the run
 * was not whole; nothing that could be read at all, or no entry, is a UsageError.
 */
export async function foundPages(
  { target, source, file }: NamedTarget,
  finding: Finding,
  findings: Findings,
): Promise<PageTarget[]> {
  const { options, servers, fetch, now, named } = finding;
  const name = hiddenTarget(target);
  const taking = takeEntries(options, now, findings);
  const ask = askFor(named, options, SOURCES);
  const start = performance.now();
  const collected = await collectEntries(
    { name, source },
    {
      take: taking.take,
      isOlder: taking.isOlder,
      isLate: () => performance.now() - start > LONGEST_MS,
      open: (address, from) => openNamed(address, from, { file, options, fetch, ask }),
    },
  );
  requireEntries(name, collected, taking.counts, options);
  const placed = await placeEntries(target, [...taking.taken.keys()], options, servers);
  tellOfCollected(name, collected, taking.counts.undated, findings);
  tellOfPlaced(name, placed, options, findings);
  return placed.pages.map((page) => withChange(page, taking.taken));
}

/** Where it lies on another site than the one it was named on, nobody says when it was changed there. */
function withChange(page: PageTarget, changes: ReadonlyMap<string, number | null>): PageTarget {
  const changed = changes.get(page.address) ?? null;
  return changed === null ? page : { ...page, changed };
}

/** What became of entries that are not among those taken, and how many have no date to be held against. */
type Counts = { old: number; unasked: number; undated: number };

/** The addresses that are taken, with the time of their latest change. */
type Taking = Pick<Collecting, 'take' | 'isOlder'> & {
  taken: Map<string, number | null>;
  counts: Counts;
};

/** Takes the entries that are asked for, each address once. */
function takeEntries(options: FindingOptions, now: number, findings: Findings): Taking {
  const since = options.since === undefined ? null : sinceTime(options.since, now);
  const enough = enoughFor(options);
  const isAskedFor = filterOf(options);
  const taken = new Map<string, number | null>();
  const counts: Counts = { old: 0, unasked: 0, undated: 0 };
  const add = (address: string, entry: NamedEntry) => {
    if (!isAskedFor(address)) counts.unasked += 1;
    else if (isBefore(entry, since)) {
      counts.old += 1;
      leaveOut(findings, 'since', address);
    } else if (!taken.has(address)) {
      const changed = latestChange(entry.changed);
      if (since !== null && changed === null) counts.undated += 1;
      taken.set(address, changed);
    }
  };
  return {
    taken,
    counts,
    isOlder: (entry) => isBefore(entry, since),
    take(entry, source) {
      const address = wholeAddress(entry, source, options);
      if (address === null) return 'bad';
      add(address, entry);
      return taken.size >= enough ? 'enough' : 'taken';
    },
  };
}

/** Where more are there than are audited anyway, nobody reads on; a sample is taken of all. */
export function enoughFor({ maxPages, sample, shard }: FindingOptions): number {
  return sample === undefined && shard === undefined && maxPages !== undefined
    ? maxPages
    : Number.POSITIVE_INFINITY;
}

/** What says when it was changed, and that this was before. */
function isBefore({ changed }: NamedEntry, since: number | null): boolean {
  const time = since === null ? null : latestChange(changed);
  return since !== null && time !== null && time < since;
}

/** Whether the path of an address is asked for by `include` and `exclude`. */
export function filterOf({
  include = [],
  exclude = [],
}: Pick<AuditOptions, 'include' | 'exclude'>): (address: string) => boolean {
  const isIncluded = include.length > 0 ? pageTest(include) : () => true;
  const isExcluded = exclude.length > 0 ? pageTest(exclude) : () => false;
  return (address) => isIncluded(address) && !isExcluded(address);
}

/** An entry as a whole address without credentials, or a path where it is known below what; null for anything else. */
function wholeAddress(
  entry: NamedEntry,
  source: Source,
  { baseUrl, root }: FindingOptions,
): string | null {
  // A list has whole addresses.
  const address = source.kind === 'list' ? entry.address : absolute(entry.address, source);
  if (isSitePath(address))
    return baseUrl === undefined && root === undefined ? null : plainPath(address);
  const url = addressOf(address);
  if (url === null) return null;
  // Some have white space in them, which browsers encode.
  if (url.username === '' && url.password === '' && !/\s/.test(address)) return address;
  url.username = '';
  url.password = '';
  return url.href;
}

/** Dots lead nowhere above the site, as in any address. */
function plainPath(path: string): string | null {
  if (!URL.canParse(path, 'http://site.invalid')) return null;
  const { pathname, search, hash } = new URL(path, 'http://site.invalid');
  return pathname + search + hash;
}

function requireEntries(
  name: string,
  { named, sitemaps, reports }: Collected,
  { old, unasked }: Counts,
  { include = [], exclude = [] }: FindingOptions,
): void {
  const [report] = reports.filter(({ fault, count }) => fault !== null || count > 0);
  if (named === 0 && report)
    throw new UsageError((say) => say.targets.nothingReadable(report.name, whyUnread(report)(say)));
  if (named === 0 && sitemaps === 0) throw new UsageError((say) => say.targets.noEntries(name));
  const isFiltered = include.length + exclude.length > 0;
  if (isFiltered && unasked === named && old === 0 && named > 0)
    throw new UsageError((say) => say.targets.noEntryLeft(name));
}
