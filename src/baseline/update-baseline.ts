import type { BaselineLine } from '../model/baseline.ts';
import type { PagedReport, PageReport } from '../model/report.ts';
import { mapped } from '../report/mapped.ts';
import { baselineState, isWhollyJudged, type LineState } from './baseline-state.ts';
import { formatBaseline } from './baseline-text.ts';
import { isOver } from './in-force.ts';
import { withNotesOf } from './line-notes.ts';
import { createMatcher } from './match-baseline.ts';
import { type PageKeys, pageKeysOf, siteOptionsIn } from './page-key.ts';
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
 * what is gone. Neither touches lines about pages or checks that the run did not judge. What is written anew
 * has the keys of this run; a line that is left stays as it was written. Pure.
 */
export function updateBaseline(
  { pages, run }: Pick<PagedReport, 'pages' | 'run'>,
  old: readonly BaselineLine[],
  how: 'record' | 'prune',
): BaselineUpdate {
  const keys = pageKeysOf(pages, siteOptionsIn(run.options));
  const states = baselineState(pages, old, keys);
  const notJudged = states.filter((state) => !isWhollyJudged(state)).map(({ line }) => line);
  const lines =
    how === 'record'
      ? recordedLines(pages, notJudged, old, keys, run.startedAt.slice(0, 10))
      : states.flatMap((state) => prunedLines(state, pages, keys));
  const nameOf = (line: BaselineLine) => lineName({ ...line, pages: keys.keyOfLine(line.pages) });
  const written = new Set(lines.map(lineName));
  const known = new Set(lines.map(nameOf));
  return {
    text: formatBaseline(lines),
    lines: written.size,
    dropped: old.filter((line) => !known.has(nameOf(line))).length,
    kept: notJudged.length,
  };
}

/** What is recorded anew is known again, whatever day is over; why it is left still holds. */
function recordedLines(
  pages: Iterable<PageReport>,
  kept: readonly BaselineLine[],
  old: readonly BaselineLine[],
  keys: PageKeys,
  today: string,
): BaselineLine[] {
  const noted = old.map((line) => {
    const { until: _, ...forEver } = line;
    return { ...(isOver(line, today) ? forEver : line), pages: keys.keyOfLine(line.pages) };
  });
  const anew = linesFor(pages, kept, keys).filter((line) => !kept.includes(line));
  return [...kept, ...withNotesOf(anew, noted)];
}

function lineName({ checkId, outcome, pages, key }: BaselineLine): string {
  return `${checkId} ${outcome} ${pages} ${key}`;
}

/** The line as it is; nothing, where it is gone; or lines for what is left of it. */
function prunedLines(
  state: LineState,
  pages: Iterable<PageReport>,
  keys: PageKeys,
): BaselineLine[] {
  const { line, left } = state;
  if (!isWhollyJudged(state) || left.size >= line.count) return [line];
  return left.size === 0
    ? []
    : withNotesOf(linesFor(withOnly(line, pages, keys), [], keys), [line]);
}

/** The pages of a run with nothing on them but what one line knows. */
function withOnly(
  line: BaselineLine,
  pages: Iterable<PageReport>,
  keys: PageKeys,
): Iterable<PageReport> {
  const match = createMatcher([line], keys);
  return mapped(pages, (page) => {
    const { known } = match(page);
    const checks = page.checks.map((check) => ({
      ...check,
      findings: check.findings.filter((finding) => known.has(finding)),
    }));
    return { ...page, checks };
  });
}
