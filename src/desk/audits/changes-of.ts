import { compareReports } from '../../baseline/compare/compare-reports.ts';
import type { Changes } from '../../model/changes.ts';
import type { Report } from '../../model/report.ts';
import { changesBetween } from '../../reporters/changes.ts';

/**
 * What failed and was fixed, or came, between two audits of one page, of which the earlier is called `since`; null where
 * one of them brought nothing.
 */
export function changesOf(before: Report | null, after: Report, since: string): Changes | null {
  if (!before || before.pages[0]?.error !== null || after.pages[0]?.error !== null) return null;
  return changesBetween(compareReports({ old: before, new: after }), since);
}
