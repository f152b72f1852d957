import type { Changes } from '../model/changes.ts';
import type { ComparedFinding, Comparison } from '../model/comparison.ts';
import type { PagedReport } from '../model/report.ts';
import { fixedIn } from './baseline-lines.ts';

/** What a run changed, by its baseline; null without one. */
export function changesByBaseline({ baseline }: Pick<PagedReport, 'baseline'>): Changes | null {
  if (!baseline) return null;
  const { file, known } = baseline;
  return { since: file, new: baseline.new, fixed: fixedIn(baseline), still: known };
}

/** What changed between the reports of two runs, of which the old one is in the file `since`. */
export function changesBetween(comparison: Comparison, since: string): Changes {
  const failed = (findings: readonly ComparedFinding[]) =>
    findings.filter(({ outcome }) => outcome === 'failed').length;
  return {
    since,
    new: failed(comparison.new),
    fixed: failed(comparison.gone),
    still: failed(comparison.unchanged),
  };
}
