import type { ComparedWay, WayChange } from '../../model/comparison.ts';
import type { WayTimes } from '../../model/report.ts';
import { medianOf } from '../../report/way-summary.ts';

/** A change that is smaller, in seconds and in proportion, nobody hears. */
const LEAST_SECONDS = 1;
const LEAST_SHARE = 0.1;

const MEASURES: readonly (keyof WayTimes)[] = ['reading', 'best'];

type Ways = ReadonlyMap<string, { url: string; way: WayTimes | null }>;

/** How the way to the story changed on the pages that both have it of; null where there are none. Pure. */
export function compareWays(before: Ways, after: Ways): ComparedWay | null {
  const both = [...after].flatMap(([id, { url, way }]) => {
    const old = before.get(id)?.way ?? null;
    return old && way ? [{ page: url, old, new: way }] : [];
  });
  if (both.length === 0) return null;
  const changed = both
    .flatMap(({ page, old, new: now }) =>
      MEASURES.map((measure) => ({ page, measure, old: old[measure], new: now[measure] })),
    )
    .filter(isHeard)
    .sort((one, other) => changeOf(other) - changeOf(one));
  return {
    old: mediansOf(both.map(({ old }) => old)),
    new: mediansOf(both.map((change) => change.new)),
    grown: changed.filter(({ old, new: now }) => now > old),
    shrunk: changed.filter(({ old, new: now }) => now < old),
  };
}

function isHeard(change: WayChange): boolean {
  return changeOf(change) >= Math.max(LEAST_SECONDS, LEAST_SHARE * change.old);
}

function changeOf({ old, new: now }: WayChange): number {
  return Math.abs(now - old);
}

function mediansOf(times: readonly WayTimes[]): WayTimes {
  return {
    best: medianOf(times.map(({ best }) => best)),
    reading: medianOf(times.map(({ reading }) => reading)),
  };
}
