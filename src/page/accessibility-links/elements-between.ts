import { pageBody, tagOf } from '../dom/dom.ts';
import { flatElements, holds } from '../dom/flat-tree.ts';
import { isTabStop } from '../dom/tab-stops.ts';

const MOST_COUNTED = 10_000;

/** The elements that start after the start of `from`, and before `to`; those that hold `to` left out. */
export function elementsBetween(from: Element, to: Element): Element[] {
  const found: Element[] = [];
  let inside = false;
  let seen = 0;
  for (const element of flatElements(pageBody())) {
    seen += 1;
    if (element === to || seen > MOST_COUNTED) break;
    if (element === from) inside = true;
    else if (inside && !holds(element, to) && !isInside(from, element)) found.push(element);
  }
  return found;
}

/** A headline's own parts lie not between it and what follows; those of a landing place do. */
function isInside(from: Element, element: Element): boolean {
  return /^h[1-6]$/.test(tagOf(from)) && holds(from, element);
}

/** The stops of the page that come before an element. */
export function stopsBefore(start: Element): Element[] {
  const stops: Element[] = [];
  let seen = 0;
  for (const element of flatElements(pageBody())) {
    seen += 1;
    if (element === start || seen > MOST_COUNTED) break;
    if (isTabStop(element)) stops.push(element);
  }
  return stops;
}
