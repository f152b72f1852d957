import type { Box } from '../../model/element-ref.ts';
import type { PageReport, TranscriptEntry, WayReport } from '../../model/report.ts';
import type { Shot } from '../../model/shot.ts';
import { pictureHref, type View } from './context.ts';
import { html, type Markup } from './markup.ts';
import { numberMarkup } from './picture-markup.ts';
import { type Band, bandsOf, type Heard, heardPlaces, labelledPlaces } from './shades.ts';

/** Below the headline, so much of the page is still shown. */
const MARGIN = 200;
const LEAST_HEIGHT = 800;
/** No label begins nearer to an edge than these shares of the width, so that all of it is seen. */
const EDGES = { before: 0.04, after: 0.75 };

/** The page, the darker the later it is heard: light and dark with numbers, so that no colour is needed. */
export function shadedMarkup(
  { picture }: PageReport,
  { transcript }: WayReport,
  view: View,
): Markup | null {
  const { words } = view;
  const address = picture === null ? null : pictureHref(picture.picture, view);
  if (!picture || address === null) return null;
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
<div class="scroll" tabindex="0" role="group" aria-label="${section.picture}">${drawingMarkup({ ...picture, picture: address }, places, bands, last, words)}</div></figure>`;
}

function drawingMarkup(
  { picture, width, height: whole }: Shot,
  places: readonly Heard[],
  bands: readonly Band[],
  last: TranscriptEntry | undefined,
  { way: { section } }: View['words'],
): Markup {
  const lowest = Math.max(...places.map(({ box }) => box.y + box.height));
  const height = Math.min(whole, Math.max(lowest + MARGIN, LEAST_HEIGHT));
  const shades = bands.map(
    ({ boxes }, at) => html`<path class="band-${at}" d="${boxes.map(outlineOf).join('')}"/>`,
  );
  const headline = places.find(({ entry }) => entry === last);
  const numbers = labelledPlaces(places).map(({ box: { x, y }, entry }) => {
    const label = entry === last ? section.headlineAt(entry.at) : section.at(entry.at);
    const edge = width * EDGES.before;
    const left = Math.min(Math.max(x, edge), width * EDGES.after);
    return numberMarkup({ number: label, x: left, y: Math.max(y, edge) }, width, height);
  });
  return html`<div class="marked"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${section.picture}"><image href="${picture}" width="${width}" height="${whole}"/><g>${shades}</g>${headline ? html`<path class="headline" d="${outlineOf(headline.box)}"/>` : null}</svg><svg class="numbers" aria-hidden="true">${numbers}</svg></div>`;
}

function outlineOf({ x, y, width, height }: Box): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
