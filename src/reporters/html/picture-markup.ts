import type { PageReport } from '../../model/report.ts';
import { pictureHref, type View } from './context.ts';
import type { Mark } from './marks.ts';
import { html, type Markup } from './markup.ts';

/** Below the last mark, so much of the page is still shown. */
const MARGIN = 200;
const LEAST_HEIGHT = 800;
const RADIUS = 30;
/** A number’s own side. */
const SIDE = 20;
/** What has no height is still to be seen. */
const LEAST_SIDE = 8;

/** The page as it was loaded, with the failing places outlined and numbered. */
export function pictureMarkup(
  { picture }: PageReport,
  marks: readonly Mark[],
  view: View,
): Markup | null {
  const { words } = view;
  const address = picture === null ? null : pictureHref(picture.picture, view);
  if (!picture || marks.length === 0 || address === null) return null;
  const { width } = picture;
  const lowest = Math.max(...marks.map(({ box }) => box.y + box.height));
  const height = Math.min(picture.height, Math.max(lowest + MARGIN, LEAST_HEIGHT));
  const label = words.picture(marks.length);
  return html`<figure class="page-shot"><figcaption>${label}. ${words.pictureHint}</figcaption>
<div class="scroll" tabindex="0" role="group" aria-label="${label}">
<div class="marked"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}"><image href="${address}" width="${width}" height="${picture.height}"/>${marks.map(outlineMarkup)}</svg><svg class="numbers" aria-hidden="true">${placesOf(marks).map((place) => numberMarkup(place, width, height))}</svg></div></div></figure>`;
}

/** What stands in a picture as a number: a finding’s, or seconds. */
type Place = { number: number | string; x: number; y: number };

/** Where each number stands: at the corner of its place, beside the numbers that stand there already. */
function placesOf(marks: readonly Mark[]): Place[] {
  const taken = new Map<string, number>();
  return marks.map(({ number, box }) => {
    const [x, y] = [Math.max(box.x, RADIUS), Math.max(box.y, RADIUS)];
    const corner = `${Math.round(x / RADIUS)} ${Math.round(y / RADIUS)}`;
    const before = taken.get(corner) ?? 0;
    taken.set(corner, before + 1);
    return { number, x: x + before * 2 * RADIUS, y };
  });
}

function outlineMarkup({ box }: Mark): Markup {
  return html`<rect x="${box.x}" y="${box.y}" width="${Math.max(box.width, LEAST_SIDE)}" height="${Math.max(box.height, LEAST_SIDE)}"/>`;
}

/** In a drawing that is not enlarged with the picture: the place is in per cent, the number in its own size. */
export function numberMarkup({ number, x, y }: Place, width: number, height: number): Markup {
  const [left, top] = [share(x, width), share(y, height)];
  return html`<foreignObject x="${left}%" y="${top}%" width="${SIDE}" height="${SIDE}" transform="translate(-${SIDE / 2} -${SIDE / 2})"><i data-number="${number}"></i></foreignObject>`;
}

function share(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(2);
}
