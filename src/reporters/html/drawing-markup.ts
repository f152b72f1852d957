import type { Box } from '../../model/element-ref.ts';
import type { Shot } from '../../model/shot.ts';
import { html, type Markup } from './markup.ts';

/** Below the lowest place, so much of the page is still shown. */
const MARGIN = 200;
const LEAST_HEIGHT = 800;
/** A pin’s own side, in CSS pixels of the report: as large as a target has to be. */
const SIDE = 24;
/** What has no height is still to be seen. */
const LEAST_SIDE = 8;
/** About as wide is a page’s picture shown. */
const SHOWN_WIDTH = 420;

/** What stands in a picture as a number or a few words, where its middle is. */
export type Pin = {
  x: number;
  y: number;
  text: string;
  /** Where it leads, and what it is called for who does not see where it stands; a mark for the eye alone without. */
  link?: { href: string; label: string };
  /** Where it is no place of the page that can be seen. */
  isUnseen?: boolean;
};

/** A picture whose address is known, and the name that it is drawn by. */
export type Drawn = Pick<Shot, 'width' | 'height'> & { href: string; id: string };

/**
 * Gives a picture its name, once in a document and in a drawing that shows. Drawings are painted with it: an image of
 * its own in each would reach, as boxes go, beyond what is cut out of it and over the text around.
 */
export function groundDefinition({ id, href, width, height }: Drawn): Markup {
  return html`<defs><pattern id="${id}" patternUnits="userSpaceOnUse" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}"/></pattern></defs>`;
}

function groundMarkup({ id }: Drawn, { x, y, width, height }: Box): Markup {
  return html`<path class="ground" d="M${x} ${y}h${width}v${height}h${-width}z" fill="url(#${id})"/>`;
}

/** A part of a page’s picture from its top to below the lowest of some places, with shapes and pins on it. */
export function drawingMarkup(
  picture: Drawn,
  label: string,
  boxes: readonly Box[],
  shapes: Markup | readonly Markup[],
  pins: readonly Pin[],
): Markup {
  const { width } = picture;
  const height = shownHeight(picture, boxes);
  const isOfLinks = pins.some(({ link }) => link !== undefined);
  return html`<div class="marked"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}">${groundMarkup(picture, { x: 0, y: 0, width, height })}${shapes}</svg><svg class="numbers"${isOfLinks ? html` role="group" aria-label="${label}"` : html` aria-hidden="true"`}>${pins.map((pin) => pinMarkup(pin, width, height))}</svg></div>`;
}

/** How much of the picture is shown, from the top of the page. */
function shownHeight({ height: whole }: Drawn, boxes: readonly Box[]): number {
  const lowest = Math.max(0, ...boxes.map(({ y, height }) => y + height));
  return Math.min(whole, Math.max(lowest + MARGIN, LEAST_HEIGHT));
}

/** In a drawing that is not enlarged with the picture: the place is in per cent, the pin in its own size. */
function pinMarkup({ x, y, text, link, isUnseen }: Pin, width: number, height: number): Markup {
  const [left, top] = [share(x, width), share(y, height)];
  const kind = isUnseen ? html` class="unseen"` : null;
  const pin = link
    ? html`<a href="${link.href}" aria-label="${link.label}"${kind} data-number="${text}"></a>`
    : html`<i${kind} data-number="${text}"></i>`;
  return html`<foreignObject x="${left}%" y="${top}%" width="${SIDE}" height="${SIDE}" transform="translate(-${SIDE / 2} -${SIDE / 2})">${pin}</foreignObject>`;
}

function share(part: number, whole: number): string {
  return ((100 * Math.min(Math.max(part, 0), whole)) / whole).toFixed(2);
}

/** So many pixels of the page does a pin with so many characters take up, as pictures are shown. */
export function roomOf(
  characters: number,
  { width }: Pick<Drawn, 'width'>,
): Pick<Box, 'width' | 'height'> {
  const scale = width / SHOWN_WIDTH;
  return { width: (SIDE + (characters - 1) * SIDE * 0.4) * scale, height: SIDE * scale };
}

/** The outline of a place. */
export function outlineOf({ x, y, width, height }: Box, id: string | null = null): Markup {
  return html`<rect${id === null ? null : html` id="${id}"`} x="${x}" y="${y}" width="${Math.max(width, LEAST_SIDE)}" height="${Math.max(height, LEAST_SIDE)}"/>`;
}

/** Around a place, so much of the page is shown beside it. */
const AROUND = 24;
/** A part of the page is shown no smaller than this, so that it is seen where it stands. */
const LEAST_PART = { width: 360, height: 120 };
const MOST_PART_HEIGHT = 420;

/** A place of the page cut out of its picture, with a little around it; null where it is not in there. `defs` names the picture where nothing else does. */
export function cutOutMarkup(
  picture: Drawn,
  box: Box,
  label: string,
  defs: Markup | null = null,
): Markup | null {
  if (!isSeenIn(box, picture)) return null;
  const width = Math.min(Math.max(box.width + 2 * AROUND, LEAST_PART.width), picture.width);
  const high = Math.min(Math.max(box.height + 2 * AROUND, LEAST_PART.height), MOST_PART_HEIGHT);
  const height = Math.min(high, picture.height);
  const x = within(box.x - Math.max(AROUND, (width - box.width) / 2), picture.width - width);
  const y = within(box.y - AROUND, picture.height - height);
  return html`<svg class="part-shot" viewBox="${x} ${y} ${width} ${height}" width="${Math.round(width)}" height="${Math.round(height)}" role="img" aria-label="${label}">${defs}${groundMarkup(picture, { x, y, width, height })}${outlineOf(box)}</svg>`;
}

function within(at: number, most: number): number {
  return Math.round(Math.min(Math.max(at, 0), Math.max(most, 0)));
}

/** Whether a place is in a picture, and large enough to be seen. */
export function isSeenIn(box: Box, picture: Pick<Drawn, 'width' | 'height'>): boolean {
  return isPaintedIn(box, picture) && box.y < picture.height;
}

/** The same of the page, which may go on below its picture. */
export function isPaintedIn({ x, y, width, height }: Box, page: Pick<Drawn, 'width'>): boolean {
  return width > 1 && height > 1 && x < page.width && x + width > 0 && y + height > 0;
}
