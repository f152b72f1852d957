import { keyOf } from '../model/element-ref.ts';
import { combinedOutcome } from '../model/outcome.ts';
import type { CheckResult, OutlineEntry, PageReport } from '../model/report.ts';
import { areaOutcomes } from '../report/gate.ts';

/**
 * The page as `--new-only` shows it: without known findings, and without the checks that found
 * nothing else. Pure.
 */
export function onlyNew(page: PageReport): PageReport {
  const checks = page.checks.flatMap(newPartOf);
  const outline = page.outline.map((entry) => withoutKnown(entry, page.checks));
  return { ...page, checks, outline, areas: areaOutcomes(checks) };
}

function newPartOf(check: CheckResult): CheckResult[] {
  const findings = check.findings.filter(({ known }) => !known);
  if (findings.length === check.findings.length) return [check];
  if (findings.length === 0) return [];
  return [{ ...check, findings, outcome: combinedOutcome(findings.map(({ outcome }) => outcome)) }];
}

function withoutKnown(entry: OutlineEntry, checks: readonly CheckResult[]): OutlineEntry {
  const place = keyOf(entry);
  const isNew = (checkId: string) =>
    checks.some(
      ({ id, findings }) =>
        id === checkId && findings.some((finding) => !finding.known && keyOf(finding) === place),
    );
  return { ...entry, faults: entry.faults.filter(({ checkId }) => isNew(checkId)) };
}
