import type { Owner } from '../model/outcome.ts';
import type { Finding, PageReport, RootCause } from '../model/report.ts';
import { digest, numbered, partId } from './fingerprint.ts';
import { grouped } from './grouped.ts';
import { type PageKinds, pageKinds } from './page-kinds.ts';

/** A failed finding and where it was met; a page that was audited in two windows is met twice. */
type Sighting = { page: PageReport; checkId: string; owner: Owner; finding: Finding };

/**
 * What has to be mended, once for each origin: the faults of templates with all pages they are on,
 * those on most pages first, then the single faults of single pages. Pure.
 * docs/decisions/005-root-causes.md says how one is told from the other.
 */
export function rootCauses(pages: readonly PageReport[]): RootCause[] {
  const kinds = pageKinds(pages);
  const places = grouped(pages.flatMap(failuresOn), ({ checkId, finding }) =>
    partId(checkId, finding),
  );
  return [...places]
    .flatMap(([id, sightings]) => causesIn(id, sightings, kinds))
    .sort((a, b) => b.pages.length - a.pages.length || (a.id < b.id ? -1 : 1));
}

function failuresOn(page: PageReport): Sighting[] {
  return page.checks.flatMap(({ id: checkId, owner, findings }) =>
    findings
      .filter(({ outcome }) => outcome === 'failed')
      .map((finding) => ({ page, checkId, owner, finding })),
  );
}

/** The causes behind the findings of one check in one template part. */
function causesIn(id: string, sightings: Sighting[], kinds: PageKinds): RootCause[] {
  if (areRows(sightings) && kinds.areShared(urlsOf(sightings))) return [cause(id, sightings)];
  const alike = split(
    grouped(sightings, ({ finding }) => finding.fingerprint),
    (group) => hasOneOrigin(group, kinds),
  );
  const left = new Set(alike.rest);
  const others = sightings.filter((sighting) => left.has(sighting));
  const inTheSamePlace = split(grouped(others, placeNumbers(others)), (group) =>
    kinds.areShared(urlsOf(group)),
  );
  const single = grouped(inTheSamePlace.rest, ({ page, finding }) =>
    digest([finding.fingerprint, page.url]),
  );
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
  const counts = [...grouped(sightings, ({ page }) => page).values()]
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
  const { finding, owner } = first;
  if (FURNITURE.test(finding.part)) return true;
  if (owner === 'template' && HAS_ADDRESS.test(finding.html)) return true;
  return kinds.areShared(urls);
}

/** Numbers the findings of one check in one part of each page: the first, the second … */
function placeNumbers(sightings: readonly Sighting[]): (sighting: Sighting) => string {
  const numbers = new Map<Sighting, number>();
  for (const group of grouped(sightings, ({ page }) => page).values())
    for (const [at, sighting] of group.entries()) numbers.set(sighting, at + 1);
  return (sighting) => String(numbers.get(sighting));
}

function cause(id: string, sightings: readonly Sighting[]): RootCause {
  const [first] = sightings.toSorted(newFirst);
  if (!first) throw new Error('A root cause has findings.');
  const { checkId, finding } = first;
  return { id, checkId, pages: [...urlsOf(sightings)], example: finding };
}

/** Where one of them is new, the example is. */
function newFirst(a: Sighting, b: Sighting): number {
  const known = Number(a.finding.known) - Number(b.finding.known);
  return known || (a.page.url < b.page.url ? -1 : 1);
}

function urlsOf(sightings: readonly Sighting[]): Set<string> {
  return new Set(sightings.map(({ page }) => page.url));
}

function split(
  groups: ReadonlyMap<string, Sighting[]>,
  take: (group: Sighting[]) => boolean,
): { taken: Map<string, Sighting[]>; rest: Sighting[] } {
  const taken = new Map([...groups].filter(([, group]) => take(group)));
  const left = [...groups].filter(([key]) => !taken.has(key));
  return { taken, rest: left.flatMap(([, group]) => group) };
}
