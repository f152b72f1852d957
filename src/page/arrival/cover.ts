import { allWithin, styleOf, textOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { pageDocument } from '../dom/unhidden.ts';

const STEPS = [0.02, 0.25, 0.5, 0.75, 0.98];
const OPAQUE = 0.95;
const FOCUSABLE = 'a[href],button,input,select,textarea,iframe,[tabindex],video,canvas,img';

/** Whether one opaque thing without words, pictures or controls lies over the whole window. */
export function isCoveredByNothing(): boolean {
  const cover = coverAt(innerWidth / 2, innerHeight / 2);
  if (!cover || textOf(cover) !== '' || allWithin(cover, FOCUSABLE).length > 0) return false;
  return STEPS.every((x) => STEPS.every((y) => coverAt(innerWidth * x, innerHeight * y) === cover));
}

/** The opaque pinned element that is on top there. */
function coverAt(x: number, y: number): Element | null {
  const top = pageDocument.elementFromPoint(x, y);
  if (!top) return null;
  return [...lineage(top)].find(isOpaquePane) ?? null;
}

function isOpaquePane(element: Element): boolean {
  const { position, backgroundColor, opacity } = styleOf(element);
  const alpha = /rgba\(.*?([\d.]+)\)$/.exec(backgroundColor)?.[1] ?? '1';
  return position === 'fixed' && Number(alpha) * Number(opacity) >= OPAQUE;
}
