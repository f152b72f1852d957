import { styleOf, textOf } from '../dom/dom.ts';
import { holds } from '../dom/flat-tree.ts';
import { pageDocument, rectOf } from '../dom/unhidden.ts';
import { type KnownPaint, type Point, topmostPaintedAt } from './topmost-paint.ts';
import { type Area, visibleArea } from './visible-area.ts';

/** What a sampling of points on an element's text met, as shares of all points; and what covered it. */
export type Hits = { shown: number; clipped: number; covered: number; coveredBy: Element | null };

const COLUMNS = [0.1, 0.5, 0.9];
const ROWS = [0.3, 0.7];
const LEAST_SIZE = 2;
const MOST_RECTS = 12;

/** Samples the element's text, or its whole box when it has none (a picture). */
export function hitsOn(element: Element, rects = labelRects(element)): Hits {
  const counts = { shown: 0, clipped: 0, covered: 0 };
  let coveredBy: Element | null = null;
  const visible = visibleArea(element);
  const points = rects.flatMap(pointsIn);
  const known: KnownPaint = new Map();
  for (const point of points) {
    const met = meet(element, point, visible, known);
    counts[met.kind] += 1;
    coveredBy ??= met.by;
  }
  const total = Math.max(points.length, 1);
  if (points.length === 0) counts.clipped = 1;
  return {
    shown: counts.shown / total,
    clipped: counts.clipped / total,
    covered: counts.covered / total,
    coveredBy,
  };
}

type Met = { kind: 'shown' | 'clipped' | 'covered'; by: Element | null };

function meet(element: Element, point: Point, visible: Area, known: KnownPaint): Met {
  if (!isIn(visible, point)) return { kind: 'clipped', by: null };
  const top = topmostPaintedAt(point, element, known);
  // What takes no pointer is never met, and may be on top all the same.
  if (top && !holds(top, element) && takesNoPointer(element)) return { kind: 'shown', by: null };
  if (top && holds(element, top)) return { kind: 'shown', by: null };
  if (!top || holds(top, element)) {
    return { kind: takesNoPointer(element) ? 'shown' : 'clipped', by: null };
  }
  return { kind: 'covered', by: top };
}

/** The boxes of the element's text in the window's coordinates; those too small to show anything count as missed. */
export function labelRects(element: Element): Area[] {
  if (textOf(element) === '') return [rectOf(element)];
  const range = pageDocument.createRange();
  range.selectNodeContents(element);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return rects.length > 0 ? rects.slice(0, MOST_RECTS) : [rectOf(element)];
}

function pointsIn({ left, top, right, bottom }: Area): Point[] {
  if (right - left < LEAST_SIZE || bottom - top < LEAST_SIZE) return [{ x: -1, y: -1 }];
  return COLUMNS.flatMap((column) =>
    ROWS.map((row) => ({ x: left + (right - left) * column, y: top + (bottom - top) * row })),
  );
}

function isIn({ left, top, right, bottom }: Area, { x, y }: Point): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

export function takesNoPointer(element: Element): boolean {
  return styleOf(element).pointerEvents === 'none';
}
