import type { Catalog } from '../messages/catalogs.ts';
import type { BaselineReport } from '../model/baseline.ts';
import type { Report } from '../model/report.ts';
import { printable } from './printable.ts';

/** How a run stands to its baseline, a line each: the numbers, what was fixed, what has spread, what is left and why. */
export function baselineLines(
  baseline: Report['baseline'],
  { formats, common }: Catalog,
): { counts: string[]; fixed: string[]; spread: string[]; noted: string[] } {
  if (!baseline) return { counts: [], fixed: [], spread: [], noted: [] };
  const say = formats.baseline;
  const shown = (place: string) => (place === '' ? common.wholePage : printable(place));
  return {
    counts: [say.counts(printable(baseline.file), baseline.new, baseline.known, fixedIn(baseline))],
    fixed: baseline.mended.map(
      ({ checkId, place, pages, gone }) =>
        `  ${say.gone(printable(checkId), shown(place), printable(pages), gone)}`,
    ),
    spread: baseline.spread.map(({ checkId, place, pages, count, now }) =>
      say.spread(printable(checkId), shown(place), printable(pages), count, now),
    ),
    noted: (baseline.noted ?? [])
      .filter(({ now }) => now > 0)
      .map(({ checkId, pages, now, reason = '', until = null, isOver }) => {
        const [check, where, why] = [checkId, pages, reason].map(printable) as [
          string,
          string,
          string,
        ];
        return isOver
          ? say.over(check, where, why, until ?? '')
          : say.noted(check, where, now, why, until);
      }),
  };
}

/** How many findings are gone that the baseline has. */
export function fixedIn({ mended }: BaselineReport): number {
  return mended.reduce((sum, { gone }) => sum + gone, 0);
}
