import type { FailOn } from '../model/outcome.ts';
import type { PageReport } from '../model/report.ts';
import { pageOutcome } from '../report/gate.ts';
import type { Matcher } from './match-baseline.ts';

/** The page with its known findings marked, and judged by the others alone. Pure. */
export function markKnown(page: PageReport, match: Matcher, failOn: FailOn): PageReport {
  if (page.error) return page;
  const { known } = match(page);
  const checks = page.checks.map((check) => ({
    ...check,
    findings: check.findings.map((finding) => ({ ...finding, known: known.has(finding) })),
  }));
  return { ...page, checks, outcome: pageOutcome(checks, failOn) };
}
