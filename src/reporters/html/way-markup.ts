import type { Route } from '../../model/accessibility-links/way.ts';
import type { PageReport, WayReport } from '../../model/report.ts';
import type { View } from './context.ts';
import { html, type Markup, sentence } from './markup.ts';
import { shadedMarkup } from './shaded-markup.ts';
import { transcriptMarkup } from './transcript-markup.ts';

/** What a listener hears before the headline: in sentences, as a table of the ways there, as a picture and word for word. */
export function wayMarkup(page: PageReport, prefix: string, view: View): Markup | null {
  const { way } = page;
  if (!way || way.transcript.length === 0) return null;
  const { section } = view.words.way;
  const shaded = shadedMarkup(page, way, prefix, view);
  return html`<h${view.pageLevel + 3}>${section.title}</h${view.pageLevel + 3}>
${sentencesOf(way, view).map((text) => html`<p>${sentence(text, view.words.direction)}</p>`)}
${routesMarkup(way, view)}
<div class="${shaded ? 'look' : 'plain'} way">${shaded}${transcriptMarkup(page, way, prefix, view)}</div>`;
}

function sentencesOf(way: WayReport, view: View): string[] {
  const { section } = view.words.way;
  const { layers, speechRate, pressSeconds, routes } = way;
  const reading = routes.find(({ kind }) => kind === 'reading');
  const best = routes[way.best ?? -1];
  return [
    ...(reading ? [section.before(reading.words, reading.seconds)] : []),
    ...(best ? [section.best(nameOf(best, view), best.seconds)] : []),
    ...promiseOf(way, view),
    ...(layers ? [section.layers(layers.presses, layers.words, layers.seconds)] : []),
    section.estimated(speechRate, pressSeconds),
  ];
}

/** What it costs to believe the best promise, where that does not hold. */
function promiseOf({ routes, promised, lostSeconds }: WayReport, { words }: View): string[] {
  const route = routes[promised ?? -1];
  if (!route || lostSeconds === 0) return [];
  const name = route.link || words.noName;
  const { broken, late } = words.way.section;
  return [route.works ? late(name, lostSeconds) : broken(name, lostSeconds)];
}

function nameOf({ kind, link }: Route, { words }: View): string {
  if (link === undefined) return words.way.routes[kind];
  return words.way.skipLink(link || words.noName);
}

function routesMarkup({ routes, best, promised }: WayReport, view: View): Markup {
  const { section } = view.words.way;
  const columns = ['route', 'presses', 'words', 'seconds', 'known', 'result'] as const;
  const rows = routes.map((route, at) =>
    rowMarkup(route, { isBest: at === best, isPromised: at === promised }, view),
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${section.routes}"><table class="routes"><caption>${section.routes}</caption>
<thead><tr>${columns.map((column) => html`<th scope="col">${section[column]}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

type Rank = { isBest: boolean; isPromised: boolean };

function rowMarkup(route: Route, { isBest, isPromised }: Rank, view: View): Markup {
  const { words } = view;
  const { section } = words.way;
  const { presses, seconds, promisedSeconds, how, works } = route;
  const isKept = promisedSeconds === undefined || promisedSeconds === seconds;
  return html`<tr><th scope="row">${sentence(nameOf(route, view), words.direction)}${isBest ? html` <span class="tag passed">${section.quickest}</span>` : null}${isPromised ? html` <span class="tag">${section.promised}</span>` : null}</th><td>${presses}</td><td>${route.words}</td><td>${seconds}${isKept ? null : html` ${section.promisedSeconds(promisedSeconds)}`}</td><td>${words.way.how[how]}</td><td class="${works ? 'passed' : 'failed'}">${works ? section.works : section.broke}</td></tr>`;
}
