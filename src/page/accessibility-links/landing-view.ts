import type { View } from '../../model/accessibility-links/trial.ts';
import { describeElement } from '../dom/describe-element.ts';
import { hasOwnText, styleOf, textOf } from '../dom/dom.ts';
import { flatElements, holds } from '../dom/flat-tree.ts';
import { isRendered } from '../dom/rendered.ts';
import { nextOf, parentOf, rectOf } from '../dom/unhidden.ts';
import { hiddenReason } from '../seeing/exposure.ts';
import { hitsOn } from '../seeing/hits.ts';
import { pinnedAround } from '../seeing/pinned.ts';
import { findStory } from '../story/story.ts';
import { isAtEnd } from './scroll-end.ts';
import { changesSinceStart } from './trial-memory.ts';

/** What a reader sees of the place where an activation led to. */
export function viewOf(place: Element | null): Omit<View, 'left'> {
  const cover = place ? coverOf(place) : { covered: 0, coveredBy: null };
  return {
    targetTop: place ? Math.round(topOf(place)) : null,
    windowHeight: innerHeight,
    atEnd: !place || isAtEnd(place),
    ...cover,
    hidden: place ? hiddenReason(place) : null,
    ...changesSinceStart(),
  };
}

/** The upper edge of what a reader sees of the place: its headline, where that comes into view sooner. */
function topOf(place: Element): number {
  const { top } = rectOf(place);
  const { headline } = findStory();
  if (!headline || !holds(place, headline) || (top >= 0 && top <= innerHeight)) return top;
  const own = rectOf(headline);
  return own.top >= 0 && own.bottom <= innerHeight && own.height > 0 ? own.top : top;
}

/** How much of the first text at a place something that stays in place hides. */
function coverOf(place: Element): Pick<View, 'covered' | 'coveredBy'> {
  const text = firstTextAt(place);
  if (!text) return { covered: 0, coveredBy: null };
  const { covered, coveredBy } = hitsOn(text);
  const pinned = coveredBy && pinnedAround(coveredBy);
  if (!pinned || holds(pinned, place)) return { covered: 0, coveredBy: null };
  return { covered, coveredBy: describeElement(pinned) };
}

/** The first element with words of its own, in the place or right after it. */
function firstTextAt(place: Element): Element | null {
  const limit = 200;
  let seen = 0;
  for (const element of [place, ...flatElements(place)]) {
    seen += 1;
    if (seen > limit) return null;
    if (hasOwnText(element) && isRendered(element) && !isTiny(element)) return element;
  }
  const parent = parentOf(place);
  const next = nextOf(place) ?? (parent && nextOf(parent));
  return textOf(place) === '' && next && textOf(next) !== '' ? firstTextAt(next) : null;
}

/** Text for screen readers alone. */
function isTiny(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width <= 2 || height <= 2 || styleOf(element).clipPath.startsWith('inset(');
}
