import type { BaselineLine } from '../model/baseline.ts';
import type { PagedReport, PageReport } from '../model/report.ts';
import { mapped } from '../report/mapped.ts';
import { baselineState, isWhollyJudged, type LineState } from './baseline-state.ts';
import { formatBaseline } from './baseline-text.ts';
import { createMatcher } from './match-baseline.ts';
import { linesFor } from './record-baseline.ts';

/** A baseline's new text, and what became of the old lines. */
export type BaselineUpdate = {
  text: string;
  lines: number;
  /** Old lines that are not in it any more. */
  dropped: number;
  /** Old lines that this run could not judge, and left as they were. */
  kept: number;
};

/**
 * The baseline after a run. Recording makes all of today's findings known; pruning only takes out
 * what is gone. Neither touches lines about pages or checks that the run did not judge. Pure.
 */
export function updateBaseline(
  { pages }: Pick<PagedReport, 'pages'>,
  old: readonly BaselineLine[],
  how: 'record' | 'prune',
): BaselineUpdate {
  const states = baselineState(pages, old);
  const notJudged = states.filter((state) => !isWhollyJudged(state)).map(({ line }) => line);
  const lines =
    how === 'record'
      ? linesFor(pages, notJudged)
      : states.flatMap((state) => prunedLines(state, pages));
  const written = new Set(lines.map(keyOf));
  return {
    text: formatBaseline(lines),
    lines: written.size,
    dropped: old.filter((line) => !written.has(keyOf(line))).length,
    kept: notJudged.length,
  };
}

function keyOf({ checkId, outcome, pages, key }: BaselineLine): string {
  return `${checkId} ${outcome} ${pages} ${key}`;
}

/** The line as it is; nothing, where it is gone; or lines for what is left of it. */
function prunedLines(state: LineState, pages: Iterable<PageReport>): BaselineLine[] {
  const { line, left } = state;
  if (!isWhollyJudged(state) || left.size >= line.count) return [line];
  return left.size === 0 ? [] : linesFor(withOnly(line, pages));
}

/** The pages of a run with nothing on them but what one line knows. */
function withOnly(line: BaselineLine, pages: Iterable<PageReport>): Iterable<PageReport> {
  const match = createMatcher([line]);
  return mapped(pages, (page) => {
    const { known } = match(page);
    const checks = page.checks.map((check) => ({
      ...check,
      findings: check.findings.filter((finding) => known.has(finding)),
    }));
    return { ...page, checks };
  });
}
