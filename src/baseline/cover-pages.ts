import { type PageNames, pageMatcher, patternsFor } from './page-pattern.ts';

/** Some pages, told by a pattern that matches them and no other page of the run. */
export type CoveredPages = { pattern: string; pages: string[] };

/** Fewer pages than this stand in a line each: they tell nothing of others. */
const FEWEST_FOR_A_PATTERN = 3;

/**
 * Returns what finds patterns for some of a run's pages. A pattern is taken only where every page of
 * the run that it matches is among them, also those that could not be audited; of patterns that match
 * the same pages, the narrowest. Pages without one are left for lines of their own.
 */
export function createCover(
  allPages: Iterable<PageNames>,
): (pages: ReadonlySet<string>) => CoveredPages[] {
  const named = [...allPages];
  const meantBy = (pattern: string) => {
    const isMeant = pageMatcher(pattern);
    const meant = named.filter(({ all }) => isMeant(all)).map(({ page }) => page);
    return [...new Set(meant)];
  };
  const candidates = [...new Set(named.flatMap(({ page, all }) => patternsFor(page, all)))]
    .map((pattern) => ({ pattern, pages: meantBy(pattern) }))
    .filter(({ pages }) => pages.length >= FEWEST_FOR_A_PATTERN)
    .sort((a, b) => b.pages.length - a.pages.length || narrowest(a.pattern, b.pattern));
  return (pages) => {
    const left = new Set(pages);
    return candidates.filter((candidate) => {
      const isExact = candidate.pages.every((page) => pages.has(page));
      if (!isExact || !candidate.pages.some((page) => left.has(page))) return false;
      for (const page of candidate.pages) left.delete(page);
      return true;
    });
  };
}

function narrowest(a: string, b: string): number {
  const isWide = (pattern: string) => Number(pattern.includes('**') || pattern === '*');
  return isWide(a) - isWide(b) || b.length - a.length || (a < b ? -1 : 1);
}
