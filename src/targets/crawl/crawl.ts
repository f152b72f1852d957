import type { FetchAsk } from '../../model/fetching.ts';
import { hiddenAddresses } from '../../support/hidden-address.ts';
import { isNearName } from '../../support/loopback-name.ts';
import { createPace, type Pace } from '../../support/pace.ts';
import { askFor, PAGES } from '../found/ask-for.ts';
import { type Findings, leaveOut } from '../found/findings.ts';
import { enoughFor, type Finding, filterOf } from '../found/found-pages.ts';
import type { Robots } from '../found/robots.ts';
import type { PageTarget } from '../page-target.ts';
import { urlPage } from '../url-page.ts';
import { localPage } from './local-page.ts';
import { pageKey, plainAddress } from './plain-address.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { isLikePage, isSameSite } from './same-site.ts';
import { createTraps, type Traps } from './traps.ts';

/** What is to be looked at. */
type Stop = {
  address: string;
  /** How many links away from what was named. */
  depth: number;
  start: PageTarget;
  /** Whether it was named, and is a page of the run whatever comes of it. */
  isNamed: boolean;
  /** The page that names this one as its own address, and stands for it where it does not come. */
  instead: PageTarget | null;
};

/** The pages that were found, and the structures of those that were named, by their addresses. */
type Crawled = { pages: PageTarget[]; structures: ReadonlyMap<string, string> };

type Crawl = Finding & {
  structures: Map<string, string>;
  findings: Findings;
  robots: Robots | null;
  ask: FetchAsk;
  pace: Pace;
  traps: Traps;
  isAskedFor: (address: string) => boolean;
  /** Whether `exclude` leaves it in: what it does not is not followed either. */
  isLeft: (address: string) => boolean;
  waiting: Stop[];
  /** The keys of what was met. */
  seen: Set<string>;
  pages: Map<string, PageTarget>;
  failed: string[];
  read: number;
};

/** So many pages of others, and of this machine, are asked for at once. */
const AT_ONCE = { far: 2, near: 6 };
const MOST_READ = 20_000;
/** Links of a hostile site may be without number. */
const MOST_SEEN = 200_000;
const LONGEST_MS = 3_600_000;

/**
 * The pages of the same sites that links lead to from those that were named, as deep as is asked: each once, by the
 * address that it names as its own.
 */
export async function crawl(
  starts: readonly PageTarget[],
  finding: Finding,
  robots: Robots | null,
  findings: Findings,
): Promise<Crawled> {
  const state = begin(starts, finding, robots, findings);
  const isNear = starts.every(({ address }) => isNearName(new URL(address).hostname));
  const start = performance.now();
  const enough = enoughFor(finding.options) - starts.length;
  const isOver = () =>
    state.pages.size >= enough || state.read >= MOST_READ || performance.now() - start > LONGEST_MS;
  while (state.waiting.length > 0 && !isOver()) {
    const batch = state.waiting.splice(0, isNear ? AT_ONCE.near : AT_ONCE.far);
    const read = await Promise.all(batch.map((stop) => readAt(stop, state)));
    // One after the other, so that the same pages come in the same order each time.
    for (const [at, stop] of batch.entries()) await hear(read[at] ?? 'failed', stop, state);
  }
  tellOf(state, enough);
  const pages = [...state.pages.values()].slice(0, Math.max(0, enough));
  return { pages, structures: state.structures };
}

function begin(
  starts: readonly PageTarget[],
  finding: Finding,
  robots: Robots | null,
  findings: Findings,
): Crawl {
  const { options, servers } = finding;
  const ours = servers.origins().map((origin) => new URL(origin));
  const ask = askFor([...finding.named, ...ours], options, PAGES);
  const { exclude = [], delay = 0 } = options;
  const pace = createPace((host) =>
    isNearName(new URL(`http://${host}`).hostname) ? 0 : delay || (robots?.delays.get(host) ?? 0),
  );
  return {
    ...finding,
    ...{ findings, robots, ask, pace, traps: createTraps() },
    isAskedFor: filterOf(options),
    isLeft: filterOf({ exclude }),
    waiting: starts
      .filter(({ fault }) => fault === undefined)
      .map((start) => ({ address: start.address, depth: 0, start, isNamed: true, instead: null })),
    seen: new Set(starts.map(({ address }) => pageKey(address))),
    ...{ pages: new Map(), structures: new Map(), failed: [], read: 0 },
  };
}

async function readAt({ address }: Stop, state: Crawl): Promise<ReadPage | 'none' | 'failed'> {
  state.read += 1;
  await state.pace(new URL(address).host);
  return readPage(address, state.fetch, state.ask);
}

async function hear(page: ReadPage | 'none' | 'failed', stop: Stop, state: Crawl): Promise<void> {
  const { isNamed } = stop;
  if (typeof page === 'string') return missed(page, stop, state);
  if (!isSameSite(page.address, stop.start.address, state.options.origins ?? [])) return;
  if (isNamed) state.structures.set(stop.address, page.structure);
  else await keepOrPutOff(page, stop, state);
  if (stop.depth < (state.options.crawl ?? 0)) await goOn(page, stop, state);
}

/** What did not come is a page of the run if it was named, and else its reader is told. */
function missed(why: 'none' | 'failed', { address, isNamed, instead }: Stop, state: Crawl): void {
  if (instead) keep(instead, state);
  else if (why === 'failed' && !isNamed) state.failed.push(address);
}

/** Keeps what was found, unless it names another address as its own, which is looked at in its place. */
async function keepOrPutOff(page: ReadPage, stop: Stop, state: Crawl): Promise<void> {
  const key = pageKey(page.address);
  // It may have led to a page that was met by another way.
  if (key !== pageKey(stop.address) && state.seen.has(key)) return;
  state.seen.add(key);
  const target = await targetOf(page, stop, state);
  if (!target) return;
  const own = stop.instead ? null : ownAddress(page, stop, state);
  if (own === null) return keep(target, state);
  const ownKey = pageKey(own);
  if (ownKey === key) return keep(target, state);
  if (state.seen.has(ownKey)) return;
  state.seen.add(ownKey);
  state.waiting.unshift({ ...stop, address: own, instead: target });
}

function ownAddress({ canonical }: ReadPage, { start }: Stop, { options }: Crawl): string | null {
  if (canonical === null) return null;
  return isSameSite(canonical, start.address, options.origins ?? [])
    ? plainAddress(canonical)
    : null;
}

async function targetOf(
  { address, structure }: ReadPage,
  { start }: Stop,
  { servers }: Crawl,
): Promise<PageTarget | null> {
  const page = start.remote
    ? { ...urlPage(address, address), found: true as const }
    : await localPage(address, start.target, servers);
  return page && { ...page, target: start.target, structure };
}

function keep(page: PageTarget, { pages, isAskedFor }: Crawl): void {
  const key = pageKey(page.address);
  if (isAskedFor(page.remote ? page.address : page.url) && !pages.has(key)) pages.set(key, page);
}

async function goOn({ links }: ReadPage, stop: Stop, state: Crawl): Promise<void> {
  const { start } = stop;
  for (const link of links) {
    const address = newAddress(link, start, state);
    if (address !== null && (await mayFollow(address, state)))
      state.waiting.push({ address, depth: stop.depth + 1, start, isNamed: false, instead: null });
  }
}

/** The address of a link that was not met yet, and may be of a page of the site; null for any other. */
function newAddress(
  link: string,
  start: PageTarget,
  { options, seen, isLeft }: Crawl,
): string | null {
  const isOfSite = isSameSite(link, start.address, options.origins ?? []);
  if (seen.size >= MOST_SEEN || !isOfSite || !isLikePage(link)) return null;
  const address = plainAddress(link);
  const key = pageKey(address);
  if (seen.has(key) || !isLeft(address)) return null;
  seen.add(key);
  return address;
}

/** Robots may not ask for everything, and what has no end is not followed to it. */
async function mayFollow(address: string, state: Crawl): Promise<boolean> {
  const { robots, traps, findings } = state;
  const isAllowed = (await robots?.mayVisit(address)) ?? true;
  if (!isAllowed) leaveOut(findings, 'robots', address);
  else if (traps.isTrap(address)) leaveOut(findings, 'trap', shown(address, state));
  else return true;
  return false;
}

/** What we serve ourselves is known by its path. */
function shown(address: string, { servers }: Crawl): string {
  const { origin, pathname, search } = new URL(address);
  return servers.servedAt(origin) ? pathname + search : hiddenAddresses(address);
}

const MOST_NAMED = 3;

function tellOf(state: Crawl, enough: number): void {
  const { waiting, failed, pages, findings, read } = state;
  const names = failed
    .slice(0, MOST_NAMED)
    .map((address) => shown(address, state))
    .join(', ');
  if (failed.length > 0)
    findings.notices.push((say) => say.targets.deadLinks(failed.length, names));
  const isWhole = waiting.length === 0 && state.seen.size < MOST_SEEN;
  if (!isWhole && pages.size < enough)
    findings.problems.push((say) => say.targets.crawlBounded(read));
}
