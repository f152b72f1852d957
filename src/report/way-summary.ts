import type { PageReport, WayReport, WaySpread, WaySummary, WayTimes } from '../model/report.ts';
import { entriesByPage } from '../model/shared-findings.ts';

/** More templates than these tell a reader nothing. */
const MOST_TEMPLATES = 20;

type Followed = { url: string; template: string | null; times: WayTimes | null; isBroken: boolean };
type Arrived = Followed & { times: WayTimes };

/** The way to the story over the pages of a run, each as it loads in the first of its variants; null where it was followed on none. Pure. */
export function waySummary(pages: Iterable<PageReport>): WaySummary | null {
  const followed = [...followedIn(pages)];
  if (followed.length === 0) return null;
  const arrived = followed.filter((page): page is Arrived => page.times !== null);
  const templates = templatesIn(arrived);
  return {
    pages: followed.length,
    ...spreadsOf(arrived),
    brokenPromises: followed.filter(({ isBroken }) => isBroken).length,
    withoutWay: followed.length - arrived.length,
    ...(templates.length > 1 ? { templates: templates.slice(0, MOST_TEMPLATES) } : {}),
  };
}

function* followedIn(pages: Iterable<PageReport>): Generator<Followed> {
  for (const entries of entriesByPage(pages)) {
    const entry = entries.find(({ way, variant }) => way && !variant?.state);
    if (!entry?.way || entry.sameAs !== undefined) continue;
    const { url, way } = entry;
    const promised = way.promised === null ? undefined : way.routes[way.promised];
    yield {
      url,
      template: way.template ?? null,
      times: wayTimes(way),
      isBroken: promised !== undefined && !promised.works,
    };
  }
}

/** Null where no way leads to the headline. */
export function wayTimes({ best, routes }: WayReport): WayTimes | null {
  const quickest = best === null ? undefined : routes[best];
  const reading = routes.find(({ kind }) => kind === 'reading');
  return quickest && reading ? { best: quickest.seconds, reading: reading.seconds } : null;
}

function spreadsOf(pages: readonly Arrived[]): Record<keyof WayTimes, WaySpread | null> {
  return { best: spreadOf(pages, 'best'), reading: spreadOf(pages, 'reading') };
}

function spreadOf(pages: readonly Arrived[], of: keyof WayTimes): WaySpread | null {
  const sorted = pages.toSorted((one, other) => one.times[of] - other.times[of]);
  const last = sorted.at(-1);
  if (!last) return null;
  return {
    medianSeconds: medianOf(sorted.map(({ times }) => times[of])),
    worst: { url: last.url, seconds: last.times[of] },
  };
}

/** The value in the middle, the lower of two; 0 of none. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? 0;
}

/** Template by template, the one that is longest to be read first. */
function templatesIn(pages: readonly Arrived[]): NonNullable<WaySummary['templates']> {
  const byTemplate = new Map<string, Arrived[]>();
  for (const page of pages)
    if (page.template !== null)
      byTemplate.set(page.template, [...(byTemplate.get(page.template) ?? []), page]);
  return [...byTemplate]
    .map(([template, ofIt]) => ({ template, pages: ofIt.length, ...spreadsOf(ofIt) }))
    .sort((one, other) => (other.reading?.medianSeconds ?? 0) - (one.reading?.medianSeconds ?? 0));
}
