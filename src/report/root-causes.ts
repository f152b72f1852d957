import type { Finding, PageReport, RootCause } from '../model/report.ts';
import { digest } from '../support/digest.ts';
import { grouped } from '../support/grouped.ts';
import { numbered, partId } from './fingerprint.ts';
import { type PageKinds, pageKinds } from './page-kinds.ts';
import { createShelf, type Store } from './store.ts';

/** Where in a report a finding stands, by positions. */
type Place = { page: number; check: number; finding: number };

/**
 * What of a failed finding tells its cause, and where it was met; a page that was audited in two windows
 * is met twice. The findings themselves may be too many to be held.
 */
type Sighting = Pick<Finding, 'fingerprint' | 'part' | 'known'> & {
  at: Place;
  url: string;
  checkId: string;
  hasLastingAddress: boolean;
};

/** A cause before its example was looked up. */
type Traced = Omit<RootCause, 'example'> & { at: Place };

/**
 * What has to be fixed, once for each origin: the faults of templates with all pages they are on,
 * those on most pages first, then the single faults of single pages. Reads the pages twice, and keeps
 * what it finds in `store`, which it returns.
 * docs/decisions/005-root-causes.md says how one is told from the other.
 */
export function rootCauses(
  pages: Iterable<PageReport>,
  store: Store<RootCause> = createShelf(),
): Iterable<RootCause> {
  const { sightings, urls } = sightingsOn(pages);
  const kinds = pageKinds([...urls]);
  const places = grouped(sightings, (sighting) => partId(sighting.checkId, sighting));
  const traced = [...places]
    .flatMap(([id, together]) => causesIn(id, together, kinds))
    .sort((a, b) => b.pages.length - a.pages.length || (a.id < b.id ? -1 : 1));
  keepWithExamples(traced, pages, store);
  return store;
}

function sightingsOn(pages: Iterable<PageReport>): { sightings: Sighting[]; urls: Set<string> } {
  const sightings: Sighting[] = [];
  const urls = new Set<string>();
  let position = 0;
  for (const page of pages) {
    if (page.error === null) urls.add(page.url);
    for (const sighting of failuresOn(page, position)) sightings.push(sighting);
    position += 1;
  }
  return { sightings, urls };
}

function failuresOn({ url, checks }: PageReport, page: number): Sighting[] {
  return checks.flatMap(({ id: checkId, owner, findings }, check) =>
    findings.flatMap(({ outcome, fingerprint, part, known, html }, finding) => {
      if (outcome !== 'failed') return [];
      const hasLastingAddress = owner === 'template' && HAS_ADDRESS.test(html);
      const at = { page, check, finding };
      return [{ at, url, checkId, fingerprint, part, known, hasLastingAddress }];
    }),
  );
}

/** Looks the examples up page by page: there may be as many causes as findings. */
function keepWithExamples(
  traced: readonly Traced[],
  pages: Iterable<PageReport>,
  store: Store<RootCause>,
): void {
  const byPage = grouped([...traced.entries()], ([, { at }]) => at.page);
  let position = 0;
  for (const { checks } of pages) {
    for (const [order, { at, ...cause }] of byPage.get(position) ?? []) {
      const example = checks[at.check]?.findings[at.finding];
      if (!example) throw new Error('Pages are the same whenever they are read.');
      store.keep(order, { ...cause, example });
    }
    position += 1;
  }
}

/** The causes behind the findings of one check in one template part. */
function causesIn(id: string, sightings: Sighting[], kinds: PageKinds): Traced[] {
  if (areRows(sightings) && kinds.areShared(urlsOf(sightings))) return [cause(id, sightings)];
  const alike = split(
    grouped(sightings, ({ fingerprint }) => fingerprint),
    (group) => hasOneOrigin(group, kinds),
  );
  const left = new Set(alike.rest);
  const others = sightings.filter((sighting) => left.has(sighting));
  const inTheSamePlace = split(grouped(others, placeNumbers(others)), (group) =>
    kinds.areShared(urlsOf(group)),
  );
  const single = grouped(inTheSamePlace.rest, ({ fingerprint, url }) => digest([fingerprint, url]));
  return [
    ...[...alike.taken].map(([fingerprint, group]) => cause(fingerprint, group)),
    ...[...inTheSamePlace.taken].map(([number, group]) =>
      cause(numbered(id, Number(number)), group),
    ),
    ...[...single].map(([key, group]) => cause(key, group)),
  ];
}

/** More of one part on a page than this are the rows of one list. */
const MOST_APART = 3;

function areRows(sightings: readonly Sighting[]): boolean {
  const counts = [...grouped(sightings, ({ at }) => at.page).values()]
    .map(({ length }) => length)
    .sort((a, b) => a - b);
  return (counts[Math.floor(counts.length / 2)] ?? 0) > MOST_APART;
}

const FURNITURE =
  /^(?:(?:header|nav|footer|search|meta)(?:\[\w+\])?|[\w-]+\[(?:banner|navigation|contentinfo|search)\])(?:[>{]|$)/;
const HAS_ADDRESS = /^<[^>]*\s(?:href|src|data|action)="[^"#]/;

/** Whether elements that are alike come from one place: furniture of the site, one address, or too many pages. */
function hasOneOrigin(alike: readonly Sighting[], kinds: PageKinds): boolean {
  const urls = urlsOf(alike);
  const [first] = alike;
  if (!first || urls.size < 2) return false;
  if (FURNITURE.test(first.part) || first.hasLastingAddress) return true;
  return kinds.areShared(urls);
}

/** Numbers the findings of one check in one part of each page: the first, the second … */
function placeNumbers(sightings: readonly Sighting[]): (sighting: Sighting) => string {
  const numbers = new Map<Sighting, number>();
  for (const group of grouped(sightings, ({ at }) => at.page).values())
    for (const [at, sighting] of group.entries()) numbers.set(sighting, at + 1);
  return (sighting) => String(numbers.get(sighting));
}

function cause(id: string, sightings: readonly Sighting[]): Traced {
  const [first] = sightings.toSorted(newFirst);
  if (!first) throw new Error('A root cause has findings.');
  const { checkId, at } = first;
  return { id, checkId, pages: [...urlsOf(sightings)], at };
}

/** Where one of them is new, the example is. */
function newFirst(a: Sighting, b: Sighting): number {
  const known = Number(a.known) - Number(b.known);
  return known || (a.url < b.url ? -1 : 1);
}

function urlsOf(sightings: readonly Sighting[]): Set<string> {
  return new Set(sightings.map(({ url }) => url));
}

function split(
  groups: ReadonlyMap<string, Sighting[]>,
  take: (group: Sighting[]) => boolean,
): { taken: Map<string, Sighting[]>; rest: Sighting[] } {
  const taken = new Map([...groups].filter(([, group]) => take(group)));
  const left = [...groups].filter(([key]) => !taken.has(key));
  return { taken, rest: left.flatMap(([, group]) => group) };
}
