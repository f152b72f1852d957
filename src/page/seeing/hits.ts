import { pageRoot, styleOf, tagOf, textOf } from '../dom/dom.ts';
import { holds, lineage } from '../dom/flat-tree.ts';
import { isPainted } from '../dom/rendered.ts';
import { parseColour } from './colour.ts';

/** What a sampling of points on an element's text met, as shares of all points; and what covered it. */
export type Hits = { shown: number; clipped: number; covered: number; coveredBy: Element | null };

type Point = { x: number; y: number };
type Area = { left: number; top: number; right: number; bottom: number };

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

/** What elements paint of themselves: nothing, all of their box, or words in some places of it. */
export type KnownPaint = Map<Element, 'nothing' | 'all' | DOMRect[]>;

/** The topmost element at a point that paints something there; panes that only take clicks left out. */
export function topmostPaint(point: Point, known: KnownPaint): Element | null {
  const at = document.elementsFromPoint(point.x, point.y);
  return at.find((one) => !isClear(one, point, known)) ?? null;
}

/** What lies on top at a point, panes left out that paint nothing there: they take clicks and hide nothing. */
function topmostPaintedAt(point: Point, sought: Element, known: KnownPaint): Element | null {
  const top = topmostAt(point);
  if (!top || holds(sought, top) || holds(top, sought) || !isClear(top, point, known)) return top;
  const below = document.elementsFromPoint(point.x, point.y);
  return (
    below.find((one) => holds(sought, one) || holds(one, sought) || !isClear(one, point, known)) ??
    top
  );
}

/** What lies under a thinner tint than this can be read through it. */
const LEAST_COVER = 0.5;

const PICTURE = /^(?:img|picture|video|canvas|svg|iframe|object|embed|input|textarea|select)$/;

/** Whether an element paints nothing of itself at a point: no ground, no picture, no words. */
function isClear(element: Element, { x, y }: Point, known: KnownPaint): boolean {
  const paint = known.get(element) ?? paintOf(element);
  known.set(element, paint);
  if (typeof paint === 'string') return paint === 'nothing';
  return !paint.some(
    ({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

function paintOf(element: Element): 'nothing' | 'all' | DOMRect[] {
  if (!isPainted(element) || isBrokenPicture(element)) return 'nothing';
  if (PICTURE.test(tagOf(element)) || paintsGround(styleOf(element))) return 'all';
  const pseudos = ['::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo));
  const isGround = pseudos.some((style) => hasContent(style) && paintsGround(style));
  return isGround ? 'all' : wordRects(element);
}

/** Its alternative text takes other room than the picture would. */
function isBrokenPicture(element: Element): boolean {
  return element instanceof HTMLImageElement && element.complete && element.naturalWidth === 0;
}

function hasContent({ content, display }: CSSStyleDeclaration): boolean {
  return content !== 'none' && content !== 'normal' && display !== 'none';
}

function paintsGround(style: CSSStyleDeclaration): boolean {
  if (style.backgroundImage !== 'none' || (style.backdropFilter || 'none') !== 'none') return true;
  return parseColour(style.backgroundColor).a * Number(style.opacity) >= LEAST_COVER;
}

function wordRects(element: Element): DOMRect[] {
  return [...element.childNodes].flatMap((node) => {
    if (!(node instanceof Text) || node.data.trim() === '') return [];
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
}

/** The boxes of the element's text in the window's coordinates; those too small to show anything count as missed. */
export function labelRects(element: Element): Area[] {
  if (textOf(element) === '') return [element.getBoundingClientRect()];
  const range = document.createRange();
  range.selectNodeContents(element);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  return rects.length > 0 ? rects.slice(0, MOST_RECTS) : [element.getBoundingClientRect()];
}

function pointsIn({ left, top, right, bottom }: Area): Point[] {
  if (right - left < LEAST_SIZE || bottom - top < LEAST_SIZE) return [{ x: -1, y: -1 }];
  return COLUMNS.flatMap((column) =>
    ROWS.map((row) => ({ x: left + (right - left) * column, y: top + (bottom - top) * row })),
  );
}

/** The innermost element painted at a point, inside open shadow roots too. */
export function topmostAt({ x, y }: Point): Element | null {
  let top = document.elementFromPoint(x, y);
  for (let inner = top; inner?.shadowRoot; ) {
    const next: Element | null = inner.shadowRoot.elementFromPoint(x, y);
    if (!next || next === inner) break;
    top = next;
    inner = next;
  }
  return top;
}

/** The window, cut down by everything around the element that clips it; and by itself, but for the ring around it. */
export function visibleArea(element: Element, isRing = false): Area {
  let area: Area = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  for (const at of clippingAncestors(element))
    if (!(isRing && at === element)) area = intersection(area, at.getBoundingClientRect());
  return area;
}

/** What clips the element: a box does not clip what is fixed, nor what is placed by a box further out. */
function* clippingAncestors(element: Element): Generator<Element> {
  let placedByOuter = false;
  for (const at of lineage(element)) {
    const style = styleOf(at);
    const counts: boolean = at === element || !placedByOuter || placesOthers(style);
    if (counts && at !== pageRoot() && clips(style)) yield at;
    if (style.position === 'fixed') return;
    placedByOuter = style.position === 'absolute' || (placedByOuter && !counts);
  }
}

function placesOthers(style: CSSStyleDeclaration): boolean {
  return style.position !== 'static' || style.transform !== 'none';
}

function clips(style: CSSStyleDeclaration): boolean {
  return (
    style.display !== 'inline' &&
    (style.overflowX !== 'visible' || style.overflowY !== 'visible' || style.clipPath !== 'none')
  );
}

function intersection(a: Area, b: Area): Area {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function isIn({ left, top, right, bottom }: Area, { x, y }: Point): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

export function takesNoPointer(element: Element): boolean {
  return styleOf(element).pointerEvents === 'none';
}

/** The element, or what holds it, that stays in place while the page scrolls; null when none does. */
export function pinnedAround(element: Element): Element | null {
  for (const at of lineage(element)) {
    if (/^(?:fixed|sticky)$/.test(styleOf(at).position)) return at;
  }
  return null;
}
