import type { Box } from '../../model/element-ref.ts';
import type { PageReport, SkipLinkEntry, WayReport } from '../../model/report.ts';
import { pictureHref, type View } from './context.ts';
import { type Drawn, drawingMarkup, outlineOf, type Pin, roomOf } from './drawing-markup.ts';
import { html, type Markup, pageWords, sentence } from './markup.ts';
import { drawnPage } from './picture-markup.ts';

/** So many links are drawn; more than these are told in words alone. */
const MOST_DRAWN = 3;

/** Each skip link as a path: the keys that are pressed, how it looks with the focus, where one gets to and where one should. */
export function skipLinksMarkup(page: PageReport, prefix: string, view: View): Markup | null {
  const { skipLinks } = page;
  if (skipLinks.length === 0) return null;
  const { words, pageLevel } = view;
  const paths = skipLinks.map((link, at) => {
    const drawn = at < MOST_DRAWN ? pathInPicture(link, page, prefix, view) : null;
    return pathMarkup(link, page, drawn, view);
  });
  return html`<h${pageLevel + 3}>${words.skipLinks}</h${pageLevel + 3}>
<ul class="paths">${paths}</ul>`;
}

function pathMarkup(
  link: SkipLinkEntry,
  page: PageReport,
  drawn: Markup | null,
  view: View,
): Markup {
  const { words } = view;
  const { name, href, outcome, picture } = link;
  const shown = picture === null ? null : pictureHref(picture, view);
  return html`<li class="path"><p><strong>${name ? pageWords(name, page.lang) : words.noName}</strong> <span class="tag ${outcome}">${words.outcomes[outcome]}</span></p>
<div class="${drawn ? 'look' : 'plain'}">${drawn}<ol class="steps"><li>${words.pressTab(pressesOf(link, page.way))} ${shown === null ? html`<span class="quiet">${words.notSeen}</span>` : html`<img class="shot" src="${shown}" alt="${words.linkFocused(name || words.theLink)}">`}</li>
<li>${words.pressEnter} <span class="quiet">${words.pointsTo} <code dir="ltr">${href || '–'}</code></span></li>
<li>${landingMarkup(link, view)}</li></ol></div></li>`;
}

/** How often one presses keys until the link is followed, Enter among them; null where that is not known. */
function pressesOf({ name }: SkipLinkEntry, way: WayReport | undefined): number | null {
  const route = way?.routes.find(({ link }) => link === name);
  return route && route.presses > 1 ? route.presses - 1 : null;
}

function landingMarkup({ lands, landsBox, meantBox }: SkipLinkEntry, { words }: View): Markup {
  if (!lands) return html`${words.landsNowhere}`;
  const isThere = landsBox && meantBox && isNear(landsBox, meantBox);
  return html`${sentence(isThere ? words.landsThere : words.landsAt, words.direction)} <code dir="ltr">${lands}</code>`;
}

/** Of a place that is high, such as a story, its beginning is enough. */
const MOST_SHOWN = 300;
/** A heading stands at the top of what it opens. */
const NEAR_PX = 300;

function isNear(one: Box, other: Box): boolean {
  return Math.abs(one.y - other.y) < NEAR_PX;
}

/** The link, the place where one lands and the place that was meant, joined by a line. */
function pathInPicture(
  link: SkipLinkEntry,
  page: PageReport,
  prefix: string,
  view: View,
): Markup | null {
  const picture = drawnPage(page, prefix, view);
  const { box, landsBox, meantBox } = link;
  if (!picture || !box) return null;
  const { words } = view;
  const places = [box, landsBox, meantBox]
    .filter((one): one is Box => inPicture(one, picture))
    .map((one) => ({ ...one, height: Math.min(one.height, MOST_SHOWN) }));
  const label = words.skipPath(link.name || words.theLink);
  const shapes = [
    ...(inPicture(landsBox, picture)
      ? [lineMarkup(box, landsBox, picture), outlineOf(landsBox)]
      : []),
    ...(inPicture(meantBox, picture) ? [html`<g class="meant">${outlineOf(meantBox)}</g>`] : []),
  ];
  const pins: Pin[] = [
    { ...middleOf(box, picture), text: words.pinLink },
    ...(inPicture(landsBox, picture)
      ? [{ ...middleOf(landsBox, picture), text: words.pinLands }]
      : []),
    ...(inPicture(meantBox, picture) && !(landsBox && isNear(landsBox, meantBox))
      ? [{ ...middleOf(meantBox, picture), text: words.pinMeant }]
      : []),
  ];
  return html`<figure class="page-shot small"><div class="scroll" tabindex="0" role="group" aria-label="${label}">${drawingMarkup(picture, label, places, shapes, pins)}</div></figure>`;
}

function inPicture(box: Box | null | undefined, { height }: Drawn): box is Box {
  return box !== null && box !== undefined && box.y < height;
}

/** Where a pin stands: at the place’s top, and in the picture where the place is beside it. */
function middleOf({ x, y }: Box, picture: Drawn): { x: number; y: number } {
  const edge = roomOf(1, picture).width;
  return {
    x: Math.min(Math.max(x + edge, 2 * edge), picture.width - 4 * edge),
    y: Math.max(y, edge / 2),
  };
}

function lineMarkup(from: Box, to: Box, picture: Drawn): Markup {
  const [a, b] = [middleOf(from, picture), middleOf(to, picture)];
  return html`<path class="line" d="M${a.x} ${a.y}L${b.x} ${b.y}"/>`;
}
