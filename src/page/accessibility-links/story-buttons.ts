import type { StoryButtons } from '../../model/accessibility-links/skip-link-functions.ts';
import { describeElement } from '../dom/describe-element.ts';
import { tagOf } from '../dom/dom.ts';
import { holds } from '../dom/flat-tree.ts';
import { focusedElement } from '../dom/focus-log.ts';
import { handleOf } from '../dom/handles.ts';
import { pageDocument } from '../dom/unhidden.ts';
import { findStory } from '../story/story.ts';
import { isMarked, leadsToStory } from './describe-link.ts';
import { stopsBefore } from './elements-between.ts';
import { resolveFragment } from './fragment-target.ts';
import { isHiddenAtRest } from './hidden-at-rest.ts';
import { mayFold } from './may-fold.ts';
import { startOf } from './story-start.ts';

/**
 * The controls before the story that may fold something away, or lead to it though they are no links;
 * those that send a form do neither.
 */
export function storyButtons(): StoryButtons {
  const start = startOf(findStory());
  const buttons = (start ? stopsBefore(start) : []).filter(mayFold).map((button) => ({
    handle: handleOf(button),
    element: describeElement(button),
    isMeantToSkip: tagOf(button) !== 'a' && (isMarked(button) || isHiddenAtRest(button)),
  }));
  return { address: pageDocument.URL, buttons };
}

/** Whether a press since then has led to the story: the focus is there, or the address names it. */
export function hasGoneToStory(addressBefore: string): boolean {
  const story = findStory();
  const start = startOf(story);
  const focused = focusedElement();
  if (!start) return false;
  if (focused && (focused === start || holds(start, focused) || isRightBefore(focused, start)))
    return true;
  if (pageDocument.URL === addressBefore) return false;
  const target = resolveFragment(new URL(pageDocument.URL));
  return target.kind === 'element' && leadsToStory(target.element, story);
}

/** A box around the story, with no stop in it before the story. */
function isRightBefore(focused: Element, start: Element): boolean {
  const isInside = (stop: Element) => stop !== focused && holds(focused, stop);
  return holds(focused, start) && !stopsBefore(start).some(isInside);
}
