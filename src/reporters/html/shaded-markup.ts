import type { Box } from '../../model/element-ref.ts';
import type { PageReport, TranscriptEntry, WayReport } from '../../model/report.ts';
import type { View } from './context.ts';
import { type Drawn, drawingMarkup, type Pin } from './drawing-markup.ts';
import { html, type Markup } from './markup.ts';
import { drawnPage } from './picture-markup.ts';
import { type Band, bandsOf, type Heard, heardPlaces, labelledPlaces } from './shades.ts';

/** No label begins nearer to an edge than these shares of the width, so that all of it is seen. */
const EDGES = { before: 0.04, after: 0.75 };

/** The page, the darker the later it is heard: light and dark with numbers, so that no colour is needed. */
export function shadedMarkup(
  page: PageReport,
  { transcript }: WayReport,
  prefix: string,
  view: View,
): Markup | null {
  const { words } = view;
  const picture = drawnPage(page, prefix, view);
  if (!picture) return null;
  const last = transcript.at(-1);
  const places = heardPlaces(transcript, picture);
  if (places.every(({ entry }) => entry === last)) return null;
  const { section } = words.way;
  const bands = bandsOf(places, last?.at ?? 0);
  const scale = bands.map(
    ({ from, to }, at) => html`<li class="band-${at}">${section.band(from, to)}</li>`,
  );
  return html`<figure class="page-shot shaded"><figcaption><label><input type="checkbox" checked> ${section.shade}</label>
<ul class="row scale">${scale}</ul>${section.unshaded}</figcaption>
<div class="scroll" tabindex="0" role="group" aria-label="${section.picture}">${shadesMarkup(picture, places, bands, last, words)}</div></figure>`;
}

function shadesMarkup(
  picture: Drawn,
  places: readonly Heard[],
  bands: readonly Band[],
  last: TranscriptEntry | undefined,
  { way: { section } }: View['words'],
): Markup {
  const shades = bands.map(
    ({ boxes }, at) => html`<path class="band-${at}" d="${boxes.map(outlineOf).join('')}"/>`,
  );
  const headline = places.find(({ entry }) => entry === last);
  const edge = picture.width * EDGES.before;
  const pins: Pin[] = labelledPlaces(places).map(({ box: { x, y }, entry }) => ({
    text: entry === last ? section.headlineAt(entry.at) : section.at(entry.at),
    x: Math.min(Math.max(x, edge), picture.width * EDGES.after),
    y: Math.max(y, edge),
  }));
  const shapes = html`<g>${shades}</g>${headline ? html`<path class="headline" d="${outlineOf(headline.box)}"/>` : null}`;
  return drawingMarkup(
    picture,
    section.picture,
    places.map(({ box }) => box),
    shapes,
    pins,
  );
}

function outlineOf({ x, y, width, height }: Box): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
