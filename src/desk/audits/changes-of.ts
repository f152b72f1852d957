import { compareReports } from '../../baseline/compare/compare-reports.ts';
import type { ComparedFinding } from '../../model/comparison.ts';
import type { DeskChanges, DeskFinding } from '../../model/desk.ts';
import type { Report } from '../../model/report.ts';

/** What failed and was fixed, or came, between two audits of one page; null where one of them brought nothing. */
export function changesOf(before: Report | null, after: Report): DeskChanges | null {
  if (!before || before.pages[0]?.error !== null || after.pages[0]?.error !== null) return null;
  const comparison = compareReports({ old: before, new: after });
  return {
    fixed: failedOf(comparison.gone),
    new: failedOf(comparison.new),
    still: failedOf(comparison.unchanged).length,
  };
}

function failedOf(findings: readonly ComparedFinding[]): DeskFinding[] {
  return findings
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ checkId, message, impact }) => ({ checkId, message, impact }));
}
