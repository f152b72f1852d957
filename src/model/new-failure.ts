import type { CheckResult } from './report.ts';

/** Whether a check failed beyond what the baseline knows: in a place that is not known, or without naming one. */
export function hasNewFailure({
  outcome,
  findings,
}: Pick<CheckResult, 'outcome' | 'findings'>): boolean {
  if (outcome !== 'failed') return false;
  const places = findings.filter((finding) => finding.outcome === 'failed');
  return places.length === 0 || places.some(({ known }) => !known);
}
