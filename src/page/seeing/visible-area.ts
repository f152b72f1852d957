import { pageRoot, styleOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { rectOf } from '../dom/unhidden.ts';

/** A part of the window. */
export type Area = { left: number; top: number; right: number; bottom: number };

/** The window, cut down by everything around the element that clips it; and by itself, but for the ring around it. */
export function visibleArea(element: Element, isRing = false): Area {
  let area: Area = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  for (const at of clippingAncestors(element))
    if (!(isRing && at === element)) area = intersection(area, rectOf(at));
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
