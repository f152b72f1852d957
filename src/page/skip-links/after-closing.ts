import type { StoryHiddenReason } from '../../model/reasons.ts';
import type { AfterClosing } from '../../model/skip-links.ts';
import { describeElement } from '../describe-element.ts';
import { all, allWithin, comesAfter, flatElements, isTabStop, pageBody, textOf } from '../dom.ts';
import { focusBeforePress, readLog } from '../focus-log.ts';
import { findStory } from '../story/story.ts';

/** Less running text than this is no story. */
const STORY_LENGTH = 400;

/** Where the one Tab that was logged after closing a layer led, and whether readers get the story now. */
export function afterClosing(): AfterClosing {
  const [next] = readLog();
  return {
    next: next ? describeElement(next) : null,
    pastStory: Boolean(next && focusBeforePress(0) === null && isPastStory(next)),
    storyHidden: storyHidden(),
  };
}

/**
 * The reader is somewhere between the stop that Tab reached and the one before it: past the story only
 * where both are.
 */
function isPastStory(next: Element): boolean {
  const { firstParagraph, lastParagraph } = findStory();
  if (!firstParagraph || !lastParagraph || !comesAfter(next, lastParagraph)) return false;
  const stops = [...flatElements(pageBody())].filter((one) => isTabStop(one) || one === next);
  const previous = stops[stops.indexOf(next) - 1];
  return previous !== undefined && !comesAfter(firstParagraph, previous);
}

/** Why keyboard or screen reader do not get most of the page's running text; null when they do. */
function storyHidden(): StoryHiddenReason | null {
  const { body } = findStory();
  const open = body ? runningText(body) : 0;
  const keptFrom = (selector: string) =>
    all(selector).some((one) => runningText(one) >= STORY_LENGTH && runningText(one) > open);
  if (keptFrom('[inert]')) return 'inert';
  return keptFrom('[aria-hidden=true]') ? 'aria-hidden' : null;
}

function runningText(element: Element): number {
  return allWithin(element, 'p')
    .filter((paragraph) => Element.prototype.checkVisibility.call(paragraph))
    .reduce((sum, paragraph) => sum + textOf(paragraph).length, 0);
}
