import type { Baseline, BaselineReport } from '../model/baseline.ts';
import type { PageReport } from '../model/report.ts';
import { baselineState } from './baseline-state.ts';
import { isOver } from './in-force.ts';
import { pageKeysOf, type SiteOptions } from './page-key.ts';
import { isPattern } from './page-pattern.ts';

/** What became of a baseline's lines on pages whose known findings are marked, on a day such as `2026-11-30`. Pure. */
export function baselineReport(
  pages: Iterable<PageReport>,
  { file, lines }: Baseline,
  options: SiteOptions = {},
  today = '',
): BaselineReport {
  const states = baselineState(pages, lines, pageKeysOf(pages, options));
  const noted = states
    .filter(({ line }) => (line.reason ?? line.until) !== undefined)
    .map(({ line, left }) => ({ ...line, now: left.size, isOver: isOver(line, today) }));
  return {
    file,
    ...countFailures(pages),
    mended: states
      .filter(({ judged, left }) => judged.size > 0 && left.size === 0)
      .map(({ line, judged }) => ({ ...line, gone: judged.size })),
    spread: states
      .filter(({ line, left }) => isPattern(line.pages) && left.size > line.count)
      .map(({ line, left }) => ({ ...line, now: left.size })),
    ...(noted.length > 0 ? { noted } : {}),
  };
}

function countFailures(pages: Iterable<PageReport>): Pick<BaselineReport, 'known' | 'new'> {
  const counts = { known: 0, new: 0 };
  for (const { checks } of pages)
    for (const { outcome, known } of checks.flatMap(({ findings }) => findings))
      if (outcome === 'failed') counts[known ? 'known' : 'new'] += 1;
  return counts;
}
