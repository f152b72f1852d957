import { pageBody, pageRoot, styleOf } from '../dom/dom.ts';
import { flatParent } from '../dom/flat-tree.ts';
import { isHiddenBox } from '../dom/hidden-box.ts';
import { innerHeightOf, innerWidthOf, rectOf } from '../dom/unhidden.ts';
import { isVerticalPage } from '../story/writing-mode.ts';

/** A box that cuts off what is in it or lets it be scrolled to, by axis, and where it does so. */
export type Clip = {
  element: Element;
  x: 'visible' | 'cut' | 'scroll';
  y: 'visible' | 'cut' | 'scroll';
  left: number;
  top: number;
  right: number;
  bottom: number;
};

type Placed = 'flow' | 'absolute' | 'fixed';

/** What was found out about the boxes around an element, by how what is in it is placed. */
export type Known = { root: Clip[]; around: Record<Placed, Map<Element, Clip[] | null>> };

/** The start of a reading of the page in one state. */
export function nothingKnown(): Known {
  return {
    root: rootClip(),
    around: { flow: new Map(), absolute: new Map(), fixed: new Map() },
  };
}

/** What may cut an element's text off, innermost first; null for text that is hidden on purpose. */
export function clipsAround(at: Element | null, placed: Placed, known: Known): Clip[] | null {
  if (at === null || at === pageRoot()) return known.root;
  const before = known.around[placed].get(at);
  if (before !== undefined) return before;
  const clips = findClips(at, placed, known);
  known.around[placed].set(at, clips);
  return clips;
}

function findClips(at: Element, placed: Placed, known: Known): Clip[] | null {
  const style = styleOf(at);
  if (isHiddenBox(at, style)) return null;
  const isBox = style.display !== 'inline' && style.display !== 'contents';
  const counts = isBox && places(style, placed);
  const next = counts || placed === 'flow' ? placedBy(style.position) : placed;
  const outer = clipsAround(flatParent(at), next, known);
  const clip = counts ? clipOf(at, style) : null;
  return outer && clip ? [clip, ...outer] : outer;
}

function placedBy(position: string): Placed {
  return position === 'absolute' || position === 'fixed' ? position : 'flow';
}

/** Whether a box clips what is placed so: an absolutely placed element escapes boxes that do not place it. */
function places(style: CSSStyleDeclaration, placed: Placed): boolean {
  if (placed === 'flow') return true;
  const holdsFixed =
    style.transform !== 'none' ||
    style.filter !== 'none' ||
    style.perspective !== 'none' ||
    /paint|layout|strict|content/.test(style.contain);
  return holdsFixed || (placed === 'absolute' && style.position !== 'static');
}

function clipOf(element: Element, style: CSSStyleDeclaration): Clip | null {
  const isPropagated = element === pageBody() && styleOf(pageRoot()).overflowX === 'visible';
  if (isPropagated) return null;
  const paints = /paint|strict|content/.test(style.contain);
  const x = paints ? 'cut' : axis(style.overflowX);
  const y = paints ? 'cut' : axis(style.overflowY);
  if (x === 'visible' && y === 'visible') return null;
  const box = rectOf(element);
  const left = box.left + element.clientLeft;
  const top = box.top + element.clientTop;
  return {
    element,
    x,
    y,
    left,
    top,
    right: left + innerWidthOf(element),
    bottom: top + innerHeightOf(element),
  };
}

function axis(overflow: string): Clip['x'] {
  if (overflow === 'visible') return 'visible';
  return overflow === 'auto' || overflow === 'scroll' ? 'scroll' : 'cut';
}

/** The window cuts off at the side where the page forbids scrolling there. */
function rootClip(): Clip[] {
  // A vertical page scrolls to the side; what its window cuts off below is not told by its style.
  if (isVerticalPage() || !forbidsSideways()) return [];
  return [
    {
      element: pageRoot(),
      x: 'cut',
      y: 'visible',
      left: -scrollX,
      top: Number.NEGATIVE_INFINITY,
      right: pageRoot().clientWidth,
      bottom: Number.POSITIVE_INFINITY,
    },
  ];
}

/** Whether the page forbids scrolling sideways. */
export function forbidsSideways(): boolean {
  const own = styleOf(pageRoot()).overflowX;
  const overflow = own === 'visible' ? styleOf(pageBody()).overflowX : own;
  return overflow === 'hidden' || overflow === 'clip';
}
