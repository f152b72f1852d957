import {
  bestOf,
  bestPromised,
  type HeardRoute,
  routesTo,
  secondsFor,
} from '../checks/accessibility-links/routes.ts';
import { catalogOf } from '../messages/catalogs.ts';
import type { SkipLinksFacts } from '../model/accessibility-links/skip-links.ts';
import {
  PRESS_SECONDS,
  type Route,
  type Utterance,
  type WayFacts,
} from '../model/accessibility-links/way.ts';
import type { Layer } from '../model/news-page/layers.ts';
import type { WayReport } from '../model/report.ts';
import type { Settings } from './settings.ts';
import { transcriptOf } from './transcript.ts';

/** What the report says of the way to a page’s headline. */
export function wayReport(
  way: WayFacts,
  skipLinks: SkipLinksFacts,
  layers: readonly Layer[],
  { limits: { speechRate }, locale, reading }: Pick<Settings, 'limits' | 'locale' | 'reading'>,
): WayReport {
  const routes = routesTo(way, skipLinks, speechRate);
  const best = bestOf(routes);
  const promised = bestPromised(routes);
  return {
    speechRate,
    pressSeconds: PRESS_SECONDS,
    routes: routes.map(withoutHeard),
    best: best && routes.indexOf(best),
    promised: promised && routes.indexOf(promised),
    lostSeconds: lost(promised),
    ...costOf(layers, speechRate),
    parts: way.parts,
    ...(way.notThere ? { notThere: true } : {}),
    transcript: transcriptOf(toldOf(way, reading), speechRate, catalogOf(locale).way),
  };
}

/** To its headline, and all that was read where more was asked for. */
function toldOf({ said, headlineAt }: WayFacts, reading: Settings['reading']): Utterance[] {
  if (reading !== 'headline') return said;
  return headlineAt === null ? [] : said.slice(0, headlineAt + 1);
}

function withoutHeard({ heard: _, ...route }: HeardRoute): Route {
  return route;
}

/** What it costs to believe a promise: who took a link that does not work reads on from where it leaves him. */
function lost(promised: Route | null): number {
  if (!promised || promised.promisedSeconds === undefined) return 0;
  return Math.max(0, Math.round((promised.seconds - promised.promisedSeconds) * 10) / 10);
}

/** What lies over the page has to be got to, heard, gone through and answered. */
function costOf(layers: readonly Layer[], speechRate: number): Pick<WayReport, 'layers'> {
  if (layers.length === 0) return {};
  const presses = layers.reduce((sum, layer) => sum + pressesFor(layer), 0);
  const words = layers.reduce((sum, layer) => sum + (layer.words ?? 0), 0);
  return { layers: { presses, words, seconds: secondsFor(presses, words, speechRate) } };
}

/** To its first stop, along its stops at most, and Enter; Escape is one press. */
function pressesFor({ holdsFocus, firstStop, stops, answer }: Layer): number {
  if (answer?.kind === 'escape') return 1;
  const before = holdsFocus ? 0 : Math.max(0, (firstStop ?? 1) - 1);
  return before + Math.max(1, stops) + 1;
}
