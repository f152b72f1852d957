import { styleOf, tagOf } from '../dom/dom.ts';
import { holds, shadowRoot } from '../dom/flat-tree.ts';
import { isPainted } from '../dom/rendered.ts';
import { nodesIn, pageDocument } from '../dom/unhidden.ts';
import { parseColour } from './colour.ts';

/** A point of the window. */
export type Point = { x: number; y: number };

/** What elements paint of themselves: nothing, all of their box, or words in some places of it. */
export type KnownPaint = Map<Element, 'nothing' | 'all' | DOMRect[]>;

/** The topmost element at a point that paints something there; panes that only take clicks left out. */
export function topmostPaint(point: Point, known: KnownPaint): Element | null {
  const at = pageDocument.elementsFromPoint(point.x, point.y);
  return at.find((one) => !isClear(one, point, known)) ?? null;
}

/** All that paint something at a point, the topmost first; panes that only take clicks left out. */
export function paintedAt(point: Point, known: KnownPaint): Element[] {
  const at = pageDocument.elementsFromPoint(point.x, point.y);
  return at.filter((one) => !isClear(one, point, known));
}

/** What lies on top at a point, panes left out that paint nothing there: they take clicks and hide nothing. */
export function topmostPaintedAt(point: Point, sought: Element, known: KnownPaint): Element | null {
  const top = topmostAt(point);
  if (!top || holds(sought, top) || holds(top, sought) || !isClear(top, point, known)) return top;
  const below = pageDocument.elementsFromPoint(point.x, point.y);
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
  return [...nodesIn(element)].flatMap((node) => {
    if (!(node instanceof Text) || node.data.trim() === '') return [];
    const range = pageDocument.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  });
}

/** The innermost element painted at a point, inside open shadow roots too. */
export function topmostAt({ x, y }: Point): Element | null {
  let top = pageDocument.elementFromPoint(x, y);
  for (let root = top && shadowRoot(top); root; ) {
    const next: Element | null = root.elementFromPoint(x, y);
    if (!next || next === top) break;
    top = next;
    root = shadowRoot(next);
  }
  return top;
}
