import { digest } from '../../support/digest.ts';
import { pathPattern } from '../crawl/plain-address.ts';
import type { PageTarget } from '../page-target.ts';
import { structureOfFile } from './structure-of-file.ts';

/** Beyond so many files their sources are not read: their paths tell enough of that many. */
const MOST_READ = 5000;

/**
 * So many of the pages, spread over the templates of the site: the larger a template, the earlier it has its turn. A
 * template is told by the structure of a page where its source is at hand, else by the pattern of its address. The same
 * pages for the same set of addresses, in whichever order they came.
 */
export async function samplePages(
  pages: readonly PageTarget[],
  count: number,
): Promise<{ taken: PageTarget[]; left: PageTarget[] }> {
  if (pages.length <= count) return { taken: [...pages], left: [] };
  const readsFiles = pages.filter(isToRead).length <= MOST_READ;
  const groups = new Map<string, PageTarget[]>();
  for (const page of pages) {
    const key = await templateOf(page, readsFiles);
    const group = groups.get(key) ?? [];
    group.push(page);
    groups.set(key, group);
  }
  const taken = new Set(
    inTurn(
      [...groups].sort(bySize).map(([, group]) => shuffled(group)),
      count,
    ),
  );
  return {
    taken: pages.filter((page) => taken.has(page)),
    left: pages.filter((page) => !taken.has(page)),
  };
}

function isToRead({ structure, file, fault }: PageTarget): boolean {
  return structure === undefined && file !== undefined && fault === undefined;
}

async function templateOf(page: PageTarget, readsFiles: boolean): Promise<string> {
  const structure = readsFiles && isToRead(page) ? await structureOfFile(page) : page.structure;
  return structure ?? pathPattern(page.address);
}

function bySize([key, group]: [string, PageTarget[]], [otherKey, other]: [string, PageTarget[]]) {
  return other.length - group.length || (key < otherKey ? -1 : 1);
}

/** In an order that has nothing to do with that of the names, and is the same each time. */
function shuffled(group: readonly PageTarget[]): PageTarget[] {
  const placed = group.map((page) => ({ page, place: digest([page.url]) }));
  return placed.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ page }) => page);
}

/** One of each group, then the next of each, until there are enough. */
function inTurn(groups: readonly PageTarget[][], count: number): PageTarget[] {
  let taken: PageTarget[] = [];
  for (let round = 0; taken.length < count; round += 1)
    taken = taken.concat(groups.flatMap((group) => group[round] ?? []));
  return taken.slice(0, count);
}
