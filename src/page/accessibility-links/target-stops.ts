import { pageRoot } from '../dom/dom.ts';
import { flatElements } from '../dom/flat-tree.ts';
import { couldBeTabStop, isTabStop } from '../dom/tab-stops.ts';
import { hiddenReason } from '../seeing/exposure.ts';

/** How many stops the target holds, and how many the whole page, each counted no further than needed. */
export function countStops(target: Element | null): { inTarget: number; inPage: number } {
  return { inTarget: target ? stopsIn(target) : 0, inPage: stopsWithin(pageRoot(), 12) };
}

/** What Tab would stop on in the target, were it not hidden: a hidden target is passed over whole. */
function stopsIn(target: Element): number {
  if (hiddenReason(target) === null) return stopsWithin(target, 3);
  return [target, ...flatElements(target)].filter(couldBeTabStop).length;
}

function stopsWithin(root: Element, most: number): number {
  let stops = isTabStop(root) ? 1 : 0;
  for (const element of flatElements(root)) {
    if (stops >= most) break;
    if (isTabStop(element)) stops += 1;
  }
  return stops;
}
