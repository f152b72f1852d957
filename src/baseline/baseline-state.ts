import type { BaselineLine } from '../model/baseline.ts';
import type { PageReport } from '../model/report.ts';
import { createLineFinder, createMatcher } from './match-baseline.ts';
import type { PageKeys } from './page-key.ts';

/** What a run says of one line: the keys of the pages it was judged on, and of those that something of it is left on. */
export type LineState = { line: BaselineLine; judged: Set<string>; left: Set<string> };

/**
 * Holds a baseline against a run. A line is judged on a page where its check came to an outcome, in
 * every window that the page was audited in. Pure.
 */
export function baselineState(
  pages: Iterable<PageReport>,
  lines: readonly BaselineLine[],
  keys: PageKeys,
): LineState[] {
  const states = lines.map((line) => ({
    line,
    judged: new Set<string>(),
    left: new Set<string>(),
    /** Pages with a window that it was not judged in. */
    open: new Set<string>(),
  }));
  const stateOf = new Map(states.map((state) => [state.line, state]));
  const linesFor = createLineFinder(lines, keys);
  const match = createMatcher(lines, keys);
  for (const page of pages) {
    const key = keys.keyOf(page.url);
    for (const line of linesFor(page.url)) {
      const told = whatIsSaid(page, line);
      if (told !== null) stateOf.get(line)?.[told].add(key);
    }
    for (const line of match(page).left) stateOf.get(line)?.left.add(key);
  }
  return states.map(({ line, judged, left, open }) => ({
    line,
    judged: new Set([...judged].filter((key) => !open.has(key))),
    left,
  }));
}

/**
 * What one way of showing a page says of a line: it was judged there, or that is open. Null where the check judges a
 * page as it loads alone, and this is a state that it was brought into.
 */
function whatIsSaid(
  { error, variant, checks }: PageReport,
  { checkId }: BaselineLine,
): 'judged' | 'open' | null {
  if (error) return 'open';
  const check = checks.find(({ id }) => id === checkId);
  if (!check) return variant?.state ? null : 'open';
  return check.outcome === 'untested' ? 'open' : 'judged';
}

/** Whether a run says all there is to say of a line: it judged as many pages as it was recorded for. */
export function isWhollyJudged({ line, judged }: LineState): boolean {
  return judged.size >= line.count;
}
