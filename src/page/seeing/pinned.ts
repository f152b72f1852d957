import { styleOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';

/** The element, or what holds it, that stays in place while the page scrolls; null when none does. */
export function pinnedAround(element: Element): Element | null {
  for (const at of lineage(element)) {
    if (/^(?:fixed|sticky)$/.test(styleOf(at).position)) return at;
  }
  return null;
}
