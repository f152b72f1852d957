import type { ZoomFacts } from '../../model/text-size/zoom.ts';
import { describeElement } from '../dom/describe-element.ts';
import { all, attr, pageBody, styleOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { nextFrame } from '../dom/settle.ts';
import { bringIntoView, rectOf } from '../dom/unhidden.ts';
import { findStory } from '../story/story.ts';

/** The text that a reader would pinch: the story's, else the page's. */
function prose(): Element {
  const story = findStory();
  return story.lastParagraph ?? story.body ?? story.headline ?? pageBody();
}

/** What the page's markup and style say that may forbid zooming. */
export function collectZoomSigns(): Pick<ZoomFacts, 'metas' | 'touchActions'> {
  const metas = all('meta[name="viewport" i]').map((element) => ({
    element: describeElement(element),
    content: attr(element, 'content') ?? '',
  }));
  const touchActions = [...lineage(prose())].flatMap((element) => {
    const value = styleOf(element).touchAction;
    return /auto|manipulation|pinch-zoom/.test(value)
      ? []
      : [{ element: describeElement(element), value }];
  });
  return { metas, touchActions };
}

/**
 * Brings the text into view and returns a point on it, in pixels of the screen: a page laid out wider
 * than the screen is shown smaller, and fingers touch the screen.
 */
export async function pinchPoint(): Promise<{ x: number; y: number }> {
  const element = prose();
  await nextFrame();
  await nextFrame();
  bringIntoView(element, 'center');
  const rect = rectOf(element);
  const scale = visualScale();
  const { offsetLeft = 0, offsetTop = 0 } = visualViewport ?? {};
  return {
    x: clamp((rect.left + rect.width / 2 - offsetLeft) * scale, innerWidth * scale),
    y: clamp((rect.top + rect.height / 2 - offsetTop) * scale, innerHeight * scale),
  };
}

/** Both fingers start on the text, this far from the screen's edges at least. */
const EDGE = 10;

function clamp(value: number, size: number): number {
  return Math.round(Math.min(Math.max(value, EDGE), size - EDGE));
}

export function visualScale(): number {
  return visualViewport?.scale ?? 1;
}
