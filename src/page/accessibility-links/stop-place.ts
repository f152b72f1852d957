import type { TrialSubject } from '../../model/accessibility-links/skip-link-functions.ts';
import type { StopPlace } from '../../model/accessibility-links/trial.ts';
import { comesAfter } from '../dom/comes-after.ts';
import { pageRoot } from '../dom/dom.ts';
import { flatElements, holds } from '../dom/flat-tree.ts';
import { elementAt } from '../dom/handles.ts';
import { isTabStop } from '../dom/tab-stops.ts';

/** Where the stop that Tab came to lies, by the link’s target. */
export function placeOf(stop: Element, { target, follower }: TrialSubject): StopPlace {
  const aim = target === null ? null : elementAt(target);
  const isFollower = follower !== null && elementAt(follower) === stop;
  if (!aim) return isFollower ? 'unmoved' : 'moved';
  if (holds(aim, stop)) return 'in-target';
  if (isFollower && !comesAfter(stop, aim)) return 'unmoved';
  if (comesAfter(stop, aim)) return 'after-target';
  return isLastPlace(aim) ? 'wrapped' : 'before-target';
}

/** Whether no stop is in or after the place, so that Tab goes round to the top of the page. */
function isLastPlace(place: Element): boolean {
  for (const element of flatElements(pageRoot())) {
    if (isTabStop(element) && (holds(place, element) || comesAfter(element, place))) return false;
  }
  return true;
}
