import type { CheckResult } from '../model/report.ts';

/** How many of a page's checks could not run, and why the first of them could not. */
export function untestedIn(checks: readonly CheckResult[]): { count: number; why: string } {
  const untested = checks.filter(({ outcome }) => outcome === 'untested');
  return { count: untested.length, why: untested[0]?.message ?? '' };
}
