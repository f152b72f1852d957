import { contrast } from '../../model/colour.ts';
import { styleOf } from '../dom/dom.ts';
import { rectOf } from '../dom/unhidden.ts';
import { backgroundAt, opacityOf, parseColour } from './colour.ts';
import { visibleArea } from './visible-area.ts';

const LEAST_OUTLINE_PX = 2;
/** An outline of less contrast is left to a comparison of pixels. */
const LEAST_OUTLINE_CONTRAST = 1.5;
const OUTLINE_GAP = 4;

/** Whether style alone tells that an element's outline is seen now: the browser's own, or one that stands out. */
export function outlineShows(element: Element): boolean {
  const { outlineStyle, outlineColor, outlineWidth, outlineOffset } = styleOf(element);
  if (outlineStyle === 'none' || outlineStyle === 'hidden') return false;
  const colour = parseColour(outlineColor);
  if (colour.a < 1 || opacityOf(element) < 1) return false;
  const { left, top, width, height } = rectOf(element);
  if (width < LEAST_OUTLINE_PX || height < LEAST_OUTLINE_PX) return false;
  if (outlineStyle === 'auto') return !isRingCutOff(element, 0);
  if (Number.parseFloat(outlineWidth) < LEAST_OUTLINE_PX) return false;
  if (isRingCutOff(element, Number.parseFloat(outlineOffset))) return false;
  const gap = Number.parseFloat(outlineOffset) + OUTLINE_GAP;
  const around = backgroundAt(element, { x: left + width / 2, y: top - gap });
  return !('unknown' in around) && contrast(colour, around) >= LEAST_OUTLINE_CONTRAST;
}

/** Whether what is around the element cuts its outline off on every side. */
function isRingCutOff(element: Element, offset: number): boolean {
  const seen = visibleArea(element, true);
  const { left, top, right, bottom } = rectOf(element);
  // Where the ring lies inside the element, the element itself is seen with it.
  if (offset < 0) return false;
  const sides = [
    seen.left < left - offset,
    seen.right > right + offset,
    seen.top < top - offset,
    seen.bottom > bottom + offset,
  ];
  return sides.every((shows) => !shows);
}
