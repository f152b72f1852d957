import type { Box } from '../../model/element-ref.ts';
import type { View } from '../../model/shot.ts';
import { pageRoot } from '../dom/dom.ts';
import { session } from '../dom/session.ts';
import { rectOf } from '../dom/unhidden.ts';
import { findStory } from '../story/story.ts';
import { lostElements } from './lost-text.ts';

const VIEW = { width: 640, height: 320 };
const VIEW_ROOM = 40;

/** Where the page was scrolled before a view was shown. */
const scrolled = session<{ left: number; top: number }>('scaling.lossView', 'scaling.storyView');

/** The part of the page around the first text that was found lost, with the boxes of all that are in it. */
export function lossView(): View | null {
  return viewOf(lostElements(), VIEW_ROOM, true);
}

/** The part of the page where the story starts. */
export function storyView(): View | null {
  const { paintedHeadline, firstParagraph } = findStory();
  const parts = [paintedHeadline, firstParagraph].filter((element) => element !== null);
  return viewOf(parts, VIEW_ROOM / 4, false);
}

/** Scrolls back to where the page was before the view was shown. */
export function leaveView(): void {
  scrollTo({ ...scrolled.current(), behavior: 'instant' });
  scrolled.end();
}

/**
 * The part of the page around the first of the elements that has a box, scrolled into the window, since
 * what lies outside is not painted; measured after that, since some boxes stay where they are.
 */
function viewOf(elements: readonly Element[], room: number, isMarked: boolean): View | null {
  const first = elements.find((element) => boxOf(element).length > 0);
  if (!first) return null;
  scrolled.start({ left: scrollX, top: scrollY });
  const { top } = rectOf(first);
  const isInWindow = top >= room && top + VIEW.height <= innerHeight;
  if (!isInWindow) scrollBy({ top: top - innerHeight / 4, behavior: 'instant' });
  const [box] = boxOf(first);
  if (!box) return null;
  // As wide as the text: what the edge of a picture cuts would look lost.
  const width = Math.min(Math.max(VIEW.width, box.width + 2 * room), pageRoot().clientWidth);
  const x = Math.max(0, Math.min(box.x - room, pageRoot().clientWidth - width));
  const y = Math.max(0, box.y - room);
  const clip = { x, y, width, height: VIEW.height };
  return { clip, boxes: isMarked ? boxesWithin(elements.flatMap(boxOf), clip) : [] };
}

/** The boxes that reach into a part of the page, measured from its corner. */
function boxesWithin(boxes: readonly Box[], { x, y, width, height }: Box): Box[] {
  const reachesIn = (box: Box) =>
    box.x < x + width && box.x + box.width > x && box.y < y + height && box.y + box.height > y;
  return boxes.filter(reachesIn).map((box) => ({ ...box, x: box.x - x, y: box.y - y }));
}

function boxOf(element: Element): Box[] {
  const { left, top, width, height } = rectOf(element);
  return width > 0 && height > 0 ? [{ x: left + scrollX, y: top + scrollY, width, height }] : [];
}
