import type { Catalog } from '../messages/catalogs.ts';
import { hasNewFailure } from '../model/new-failure.ts';
import type { PagedReport, PageReport } from '../model/report.ts';
import { pagesOnce } from './merged-variants.ts';

/** What is shown of a page: what it came to, and also where it failed and the run lets that through. */
export type ShownOutcome = PageReport['outcome'] | 'letThrough';

/**
 * A page’s own verdict and the run’s gate are two things: a page that does not make the run fail may have
 * checks that failed all the same, because of `--fail-on`. What the baseline knows is let through in words
 * of its own.
 */
export function shownOutcome({ outcome, checks }: PageReport): ShownOutcome {
  if (outcome !== 'passed') return outcome;
  return checks.some(hasNewFailure) ? 'letThrough' : 'passed';
}

/** How the pages came out, in a phrase: one that failed without making the run fail has not passed. */
export function shownCounts(
  { summary, pages }: PagedReport,
  say: Pick<Catalog['common'], 'pageCounts'>,
): string {
  const { total, passed, failed, incomplete, error } = summary.pages;
  const uncounted = uncountedIn(pages);
  return say.pageCounts(total, passed - uncounted, failed + uncounted, incomplete, error);
}

function uncountedIn(pages: Iterable<PageReport>): number {
  let count = 0;
  for (const page of pagesOnce(pages)) if (shownOutcome(page) === 'letThrough') count += 1;
  return count;
}
