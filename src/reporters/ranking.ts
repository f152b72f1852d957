import { IMPACTS, type Impact } from '../model/outcome.ts';
import type { RootCause } from '../model/report.ts';

/** How bad an impact is, as a number that is larger for worse ones. */
export function badness(impact: Impact): number {
  return IMPACTS.indexOf(impact);
}

/** What is ranked: how bad it is, and on how many pages. */
export type Burden = { impact: Impact; pages: number };

/**
 * The order in which everything is told what has to be fixed: what hurts most readers first. That is the impact
 * (minor 1, critical 4) times the pages, and the worse impact where that is the same.
 */
export function worstFirst(a: Burden, b: Burden): number {
  return weight(b) - weight(a) || badness(b.impact) - badness(a.impact);
}

function weight({ impact, pages }: Burden): number {
  return (badness(impact) + 1) * pages;
}

/** Root causes in the order of their checks. */
export type RankedCauses = {
  /** The one of each check that is on most pages; a new one comes before one that the baseline knows. */
  leading: ReadonlyMap<string, RootCause>;
  /** These by the rank of their checks, then the others, what hurts most first; no more than were asked for. */
  first: RootCause[];
  count: number;
};

/**
 * Ranks root causes, which may be too many to be held: one for each check in the order of `ranked`, the ids of the checks
 * with the worst first, then the others. `impactOf` tells how bad a check is.
 */
export function rankedCauses(
  causes: Iterable<RootCause>,
  ranked: readonly string[],
  impactOf: (checkId: string) => Impact,
  most: number,
): RankedCauses {
  const leading = new Map<string, RootCause>();
  const others: RootCause[] = [];
  const order = (a: RootCause, b: RootCause) =>
    worstFirst(burdenOf(a, impactOf), burdenOf(b, impactOf));
  let count = 0;
  for (const cause of causes) {
    count += 1;
    const leader = leading.get(cause.checkId);
    if (leader === undefined || isAhead(cause, leader)) leading.set(cause.checkId, cause);
    const other = leader === undefined || !isAhead(cause, leader) ? cause : leader;
    if (leader !== undefined) insert(others, other, order, most);
  }
  const place = new Map(ranked.map((id, at) => [id, at]));
  const rank = ({ checkId }: RootCause) => place.get(checkId) ?? ranked.length;
  const leaders = [...leading.values()].sort((a, b) => rank(a) - rank(b) || order(a, b));
  return { leading, first: [...leaders, ...others].slice(0, most), count };
}

function burdenOf({ checkId, pages }: RootCause, impactOf: (checkId: string) => Impact): Burden {
  return { impact: impactOf(checkId), pages: pages.length };
}

function isAhead(a: RootCause, b: RootCause): boolean {
  const known = Number(a.example.known) - Number(b.example.known);
  return known === 0 ? a.pages.length > b.pages.length : known < 0;
}

/** Puts one in its place among the first; of equals the one that came first stands first. */
function insert<T>(list: T[], added: T, order: (a: T, b: T) => number, most: number): void {
  const behind = list.findIndex((one) => order(added, one) < 0);
  list.splice(behind < 0 ? list.length : behind, 0, added);
  list.splice(most);
}
