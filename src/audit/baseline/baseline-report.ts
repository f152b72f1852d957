import type { Baseline, BaselineReport } from '../../model/baseline.ts';
import type { PageReport } from '../../model/report.ts';
import { baselineState } from './baseline-state.ts';
import { isPattern } from './page-pattern.ts';

/** What became of a baseline's lines on pages whose known findings are marked. Pure. */
export function baselineReport(
  pages: readonly PageReport[],
  { file, lines }: Baseline,
): BaselineReport {
  const failures = pages
    .flatMap(({ checks }) => checks.flatMap(({ findings }) => findings))
    .filter(({ outcome }) => outcome === 'failed');
  const known = failures.filter((finding) => finding.known).length;
  const states = baselineState(pages, lines);
  return {
    file,
    known,
    new: failures.length - known,
    mended: states
      .filter(({ judged, left }) => judged.size > 0 && left.size === 0)
      .map(({ line, judged }) => ({ ...line, gone: judged.size })),
    spread: states
      .filter(({ line, left }) => isPattern(line.pages) && left.size > line.count)
      .map(({ line, left }) => ({ ...line, now: left.size })),
  };
}
