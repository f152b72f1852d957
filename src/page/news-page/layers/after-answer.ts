import type { AfterAnswer } from '../../../model/news-page/layers.ts';
import type { StoryHiddenReason } from '../../../model/reasons.ts';
import { comesAfter } from '../../dom/comes-after.ts';
import { describeElement } from '../../dom/describe-element.ts';
import { all, allWithin, pageBody, pageRoot, styleOf, textOf } from '../../dom/dom.ts';
import { flatElements, lineage } from '../../dom/flat-tree.ts';
import { focusBeforePress, readLog } from '../../dom/focus-log.ts';
import { isTabStop } from '../../dom/tab-stops.ts';
import { pageDocument, scrollTopOf } from '../../dom/unhidden.ts';
import { STORY_LENGTH } from '../../story/find-body.ts';
import { findStory } from '../../story/story.ts';

/** Where the one Tab that was logged after a layer was answered led, and whether readers get the story now. */
export function afterAnswer(): Omit<AfterAnswer, 'scrollLocked'> {
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

/** A page that is no longer than this beyond the window has nothing to scroll to. */
const LEAST_SCROLL_PX = 50;

/** The middle of the window, where the page is longer than that and its style forbids scrolling. */
export function scrollLockSuspected(): { x: number; y: number } | null {
  const root = pageRoot();
  const isLong = root.scrollHeight - innerHeight > LEAST_SCROLL_PX;
  const locks = [root, pageBody()].some((at) => {
    const { overflowY, position } = styleOf(at);
    return /hidden|clip/.test(overflowY) || position === 'fixed';
  });
  return isLong && locks ? { x: innerWidth / 2, y: innerHeight / 2 } : null;
}

/** How far the page, or the box in it that lies at the middle of the window, is scrolled. */
export function scrollPlace(): number {
  const at = pageDocument.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const boxes = at ? [...lineage(at)].reduce((sum, box) => sum + scrollTopOf(box), 0) : 0;
  return boxes + scrollY;
}
