import { type Area, combinedOutcome, type Outcome } from '../model/outcome.ts';
import type { CheckResult } from '../model/report.ts';

/** The worst that the checks of an area said of one element. */
export function worstAt(
  checks: readonly CheckResult[],
  selector: readonly string[],
  area: Area,
): Outcome {
  const key = selector.join(' ');
  const outcomes = checks
    .filter((check) => check.area === area)
    .flatMap(({ findings }) => findings)
    .filter((finding) => finding.selector.join(' ') === key)
    .map(({ outcome }) => outcome);
  return combinedOutcome(['passed', ...outcomes]);
}
