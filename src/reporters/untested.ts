import type { CheckResult, PageReport } from '../model/report.ts';

/** How many of a page's checks could not run, and why the first of them could not. */
export function untestedIn(checks: readonly CheckResult[]): { count: number; why: string } {
  const untested = checks.filter(({ outcome }) => outcome === 'untested');
  return { count: untested.length, why: untested[0]?.message ?? '' };
}

/** A check that could not run, why, and on how many pages that was so. */
type UntestedCheck = { id: string; message: string; pages: number };

/** The checks that could not run on some pages, once for each reason. */
export function untestedChecks(pages: Iterable<PageReport>): UntestedCheck[] {
  const untested = new Map<string, UntestedCheck>();
  for (const { checks } of pages) {
    for (const { id, message, outcome } of checks) {
      if (outcome !== 'untested') continue;
      const known = untested.get(`${id} ${message}`) ?? { id, message, pages: 0 };
      untested.set(`${id} ${message}`, { ...known, pages: known.pages + 1 });
    }
  }
  return [...untested.values()];
}
