import type { Report } from '../model/report.ts';
import { BASELINE_SENTENCES as say } from './baseline-sentences.ts';
import { printable } from './printable.ts';

/** How a run stands to its baseline, a line each: the numbers, what was mended, what has spread. */
export function baselineLines(baseline: Report['baseline']): {
  counts: string[];
  mended: string[];
  spread: string[];
} {
  if (!baseline) return { counts: [], mended: [], spread: [] };
  return {
    counts: [say.counts(printable(baseline.file), baseline.new, baseline.known)],
    mended: baseline.mended.map(
      ({ checkId, place, pages, gone }) =>
        `  ${say.gone(checkId, shown(place), printable(pages), gone)}`,
    ),
    spread: baseline.spread.map(({ checkId, place, pages, count, now }) =>
      say.spread(checkId, shown(place), printable(pages), count, now),
    ),
  };
}

function shown(place: string): string {
  return place === '' ? say.wholePage : printable(place);
}
