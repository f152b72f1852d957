import { pageRoot, styleOf, textOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { isPainted } from '../dom/rendered.ts';
import { rectOf } from '../dom/unhidden.ts';
import { paintedShare } from './text-readings.ts';

/** Whether an element is painted where readers can see it, or can scroll to it: panels parked beside the window are not. */
export function isPaintedInPage(element: Element): boolean {
  const { left, right, top, bottom } = rectOf(element);
  if (right <= left || bottom <= top || !isPainted(element)) return false;
  const isInReach = isFixed(element)
    ? right > 0 && left < innerWidth && bottom > 0 && top < innerHeight
    : right + scrollX > 0 && left + scrollX < pageRoot().scrollWidth && bottom + scrollY > 0;
  return isInReach && (textOf(element) === '' || paintedShare(element) > 0);
}

/** Whether an element is painted, and lies wholly in the window now. */
export function isPaintedInWindow(element: Element): boolean {
  const { left, right, top, bottom } = rectOf(element);
  const isInWindow = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
  return isInWindow && right > left && bottom > top && isPainted(element);
}

function isFixed(element: Element): boolean {
  for (const at of lineage(element)) if (styleOf(at).position === 'fixed') return true;
  return false;
}
