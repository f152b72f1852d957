import { hasOwnText, pageBody } from '../dom/dom.ts';
import { flatElements } from '../dom/flat-tree.ts';
import { nameOf } from '../dom/name-of.ts';
import { isRendered } from '../dom/rendered.ts';
import { isTabStop } from '../dom/tab-stops.ts';

/** What a reader meets at a landing place: itself, or what follows an empty anchor. */
export function contentAt(place: Element): Element {
  if (nameOf(place) !== '' || isTabStop(place)) return place;
  let past = false;
  for (const element of flatElements(pageBody())) {
    if (element === place) past = true;
    else if (past && isRendered(element) && (isTabStop(element) || hasOwnText(element)))
      return element;
  }
  return place;
}
