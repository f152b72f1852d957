import { type Catalog, catalogOf } from '../messages/catalogs.ts';
import type { PageReport, TranscriptEntry, WayReport } from '../model/report.ts';
import { printable } from './printable.ts';

type Say = Catalog['way'];

/**
 * What is said of one page before its story, with the second at which each begins, then the ways there; or why there is
 * nothing. `sought` is the selector that was to be found, or null.
 */
export function transcriptLines(
  page: PageReport,
  sought: string | null,
  locale: string | undefined,
): string[] {
  const title = page.title === '' ? page.url : `${page.url} – ${page.title}`;
  return [title, ...linesOf(page, sought, catalogOf(locale).way), ''].map(printable);
}

function linesOf(
  { way, error, sameAs, notes }: PageReport,
  sought: string | null,
  say: Say,
): string[] {
  if (error) return [`${error.message} ${error.hint}`];
  if (sameAs !== undefined) return notes;
  if (way?.notThere) return [say.hear.notThere(sought ?? '')];
  if (!way) return [say.hear.noHeadline];
  return [...way.transcript.map((entry) => lineOf(entry, say)), ...routeLines(way, say)];
}

const TIME_WIDTH = 7;

function lineOf({ said, at, remarks = [] }: TranscriptEntry, say: Say): string {
  const odd = remarks.map((remark) => say.remarks[remark]).join(', ');
  return `${at.toFixed(1).padStart(TIME_WIDTH)}  ${said}${odd === '' ? '' : `  ← ${odd}`}`;
}

function routeLines(
  { routes, best, speechRate, lostSeconds, promised, layers }: WayReport,
  say: Say,
): string[] {
  if (routes.length === 0) return ['', say.hear.notSaid];
  const lines = routes.map((route, index) =>
    say.hear.route(
      route.link === undefined ? say.routes[route.kind] : say.skipLink(route.link),
      route.presses,
      route.words,
      String(route.seconds),
      say.how[route.how],
      index === best ? say.hear.best : route.works ? '' : say.hear.broken,
    ),
  );
  const link = promised === null ? undefined : routes[promised];
  return [
    '',
    say.hear.ways(speechRate),
    ...lines.map((line) => `  ${line}`),
    ...(layers ? [say.hear.layers(layers.presses, layers.words, String(layers.seconds))] : []),
    ...(link && lostSeconds > 0 ? [say.hear.lost(link.link ?? '', String(lostSeconds))] : []),
  ];
}
