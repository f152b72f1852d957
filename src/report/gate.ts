import { hasNewFailure } from '../model/new-failure.ts';
import {
  type Area,
  combinedOutcome,
  type FailOn,
  type Outcome,
  reaches,
} from '../model/outcome.ts';
import type { CheckResult, PageOutcome } from '../model/report.ts';

/** Whether a check's failure makes the page fail: one that is bad enough, and not known in all its places. */
export function breaks(check: CheckResult, failOn: FailOn): boolean {
  return hasNewFailure(check) && reaches(check.impact, failOn);
}

/** What a page that was audited comes to: what could not be tested has not passed. */
export function pageOutcome(checks: readonly CheckResult[], failOn: FailOn): PageOutcome {
  if (checks.some((check) => breaks(check, failOn))) return 'failed';
  return checks.some(isUntested) ? 'incomplete' : 'passed';
}

/** Whether a check could not run. */
export function isUntested({ outcome }: Pick<CheckResult, 'outcome'>): boolean {
  return outcome === 'untested';
}

/** The outcome of each area that one of the checks is of. */
export function areaOutcomes(checks: readonly CheckResult[]): Partial<Record<Area, Outcome>> {
  const areas = new Set(checks.map(({ area }) => area));
  return Object.fromEntries(
    [...areas].map((area) => [
      area,
      combinedOutcome(checks.filter((check) => check.area === area).map(({ outcome }) => outcome)),
    ]),
  );
}
