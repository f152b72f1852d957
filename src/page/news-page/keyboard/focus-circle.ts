import { pageBody, tagOf } from '../../dom/dom.ts';
import { focusedElement } from '../../dom/focus-log.ts';
import { isTabStop } from '../../dom/tab-stops.ts';

/** So many presses in the same few elements are no progress. */
const CIRCLE_PRESSES = 24;
const LARGEST_CIRCLE = 6;

/** The few elements between which the last presses went round while others were left; none where they went on. */
export function circleOf(log: readonly (Element | null)[]): Element[] {
  const focused = focusedElement();
  const tail = log.slice(-CIRCLE_PRESSES);
  if (tail.length < CIRCLE_PRESSES || focused === null) return [];
  const members = [...new Set(tail.map((element) => element ?? focused))];
  const isCircle =
    members.length <= LARGEST_CIRCLE &&
    !members.some((element) => tagOf(element) === 'iframe') &&
    otherStops(members) > 0;
  return isCircle ? members : [];
}

function otherStops(members: readonly Element[]): number {
  return [...pageBody().querySelectorAll('*')].filter(
    (element) => !members.includes(element) && isTabStop(element),
  ).length;
}
