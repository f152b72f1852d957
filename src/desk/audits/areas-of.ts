import type { DeskArea, DeskFinding } from '../../model/desk.ts';
import { AREAS, combinedOutcome } from '../../model/outcome.ts';
import type { CheckResult } from '../../model/report.ts';
import { badness } from '../../reporters/ranking.ts';

/** So many failed checks of an area are told by name. */
const MOST_TOLD = 20;

/** What is known of each area, by the checks that have said something. */
export function areasOf(checks: Iterable<CheckResult>): DeskArea[] {
  const all = [...checks];
  return AREAS.map((area) => {
    const own = all.filter((check) => check.area === area);
    const failed = own.filter(({ outcome }) => outcome === 'failed');
    return {
      area,
      judged: own.length,
      outcome: own.length > 0 ? combinedOutcome(own.map(({ outcome }) => outcome)) : null,
      failed: failed.toSorted(byImpact).slice(0, MOST_TOLD).map(findingOf),
      failedCount: failed.length,
    };
  });
}

function byImpact(a: CheckResult, b: CheckResult): number {
  return badness(b.impact) - badness(a.impact);
}

function findingOf({ id, message, impact }: CheckResult): DeskFinding {
  return { checkId: id, message, impact };
}
