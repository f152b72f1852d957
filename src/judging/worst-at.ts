import { keyOf } from '../model/element-ref.ts';
import { type Area, combinedOutcome, type Outcome } from '../model/outcome.ts';
import type { CheckResult } from '../model/report.ts';

/** The worst that the checks of an area said of one element. */
export function worstAt(
  checks: readonly CheckResult[],
  element: { selector: readonly string[] },
  area: Area,
): Outcome {
  const key = keyOf(element);
  const outcomes = checks
    .filter((check) => check.area === area)
    .flatMap(({ findings }) => findings)
    .filter((finding) => keyOf(finding) === key)
    .map(({ outcome }) => outcome);
  return combinedOutcome(['passed', ...outcomes]);
}
