import type { Settings } from '../../judging/settings.ts';
import type { CheckResult, PageReport } from '../../model/report.ts';
import { areaOutcomes, pageOutcome } from '../../report/gate.ts';

/**
 * One report of a page from what was seen of it and what was tried in a second tab, with a sentence before the notes
 * on that. A picture of the second tab would not show what was seen. Pure.
 */
export function joinReports(
  seen: PageReport,
  tried: PageReport,
  { checks: order, failOn }: Settings,
  note: string,
): PageReport {
  const ids = order.map(({ id }) => id);
  const own = ({ id }: CheckResult) => ids.includes(id);
  const all = [...seen.checks, ...tried.checks];
  const checks = [
    ...all.filter(own).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
    ...all.filter((check) => !own(check)),
  ];
  const { skipLinks, textSizes, filmStrip, way, ignored = [], timings } = tried;
  const leftOut = [...(seen.ignored ?? []), ...ignored];
  return {
    ...seen,
    durationMs: seen.durationMs + tried.durationMs,
    checks,
    areas: areaOutcomes(checks),
    outcome: pageOutcome(checks, failOn),
    skipLinks,
    textSizes,
    filmStrip,
    ...(way ? { way } : {}),
    notes: [...seen.notes, note, ...tried.notes],
    ...(leftOut.length > 0 ? { ignored: leftOut } : {}),
    ...(seen.timings && timings ? { timings: { ...timings, ...seen.timings } } : {}),
  };
}
