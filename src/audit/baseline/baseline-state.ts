import type { BaselineLine } from '../../model/baseline.ts';
import type { PageReport } from '../../model/report.ts';
import { grouped } from '../grouped.ts';
import { createLineFinder, createMatcher } from './match-baseline.ts';

/** What a run says of one line: the pages it was judged on, and those that something of it is left on. */
export type LineState = { line: BaselineLine; judged: Set<string>; left: Set<string> };

/**
 * Holds a baseline against a run. A line is judged on a page where its check came to an outcome, in
 * every window that the page was audited in. Pure.
 */
export function baselineState(
  pages: readonly PageReport[],
  lines: readonly BaselineLine[],
): LineState[] {
  const states = new Map(
    lines.map((line) => [line, { line, judged: new Set<string>(), left: new Set<string>() }]),
  );
  const linesFor = createLineFinder(lines);
  const match = createMatcher(lines);
  for (const [url, reports] of grouped(pages, (page) => page.url)) {
    for (const line of linesFor(url))
      if (reports.every((report) => isJudged(report, line))) states.get(line)?.judged.add(url);
    for (const line of reports.flatMap((report) => [...match(report).left]))
      states.get(line)?.left.add(url);
  }
  return [...states.values()];
}

function isJudged({ error, checks }: PageReport, { checkId }: BaselineLine): boolean {
  if (error) return false;
  return checks.some(({ id, outcome }) => id === checkId && outcome !== 'untested');
}

/** Whether a run says all there is to say of a line: it judged as many pages as it was recorded for. */
export function isWhollyJudged({ line, judged }: LineState): boolean {
  return judged.size >= line.count;
}
