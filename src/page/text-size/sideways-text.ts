import type { ReflowFacts } from '../../model/text-scaling.ts';
import { describeElement } from '../describe-element.ts';
import { closest, lineage, pageBody, pageRoot, styleOf } from '../dom.ts';
import { findStory, isInStory } from '../story/story.ts';
import { readTexts } from './text-readings.ts';

const ROUNDING = 1;
const MOST_SHOWN = 10;
/** Parts that may need both directions: WCAG 1.4.10 excepts them. */
const TWO_WAYS =
  'table,[role=table],[role=grid],pre,code,samp,kbd,math,svg,canvas,map,figure[role=img]';

/** The words that make a reader scroll sideways in the window as it is now. */
export function sidewaysText(): ReflowFacts {
  const root = pageRoot();
  const own = styleOf(root).overflowX;
  const overflow = own === 'visible' ? styleOf(pageBody()).overflowX : own;
  const cutsOff = overflow === 'hidden' || overflow === 'clip';
  const scrollsPx = Math.max(0, root.scrollWidth - root.clientWidth - ROUNDING);
  const width = root.clientWidth;
  const story = findStory();
  const sideways =
    scrollsPx === 0
      ? []
      : [...readTexts().values()].filter(({ element, rects }) => {
          if (closest(element, TWO_WAYS) || isInScroller(element)) return false;
          const beyond = rects.filter(
            ({ left, right }) => right > width + ROUNDING || left < -ROUNDING,
          );
          // What lies wholly beside the window is a part that is brought in, such as a menu.
          const isBeside = rects.every(({ left, right }) => left >= width || right <= 0);
          return beyond.length > 0 && (!isBeside || isInStory(story, element));
        });
  return {
    scrollsPx,
    cutsOff,
    sideways: sideways.slice(0, MOST_SHOWN).map(({ element, text, rects }) => ({
      element: describeElement(element),
      text: text.data.replace(/\s+/g, ' ').trim().slice(0, 60),
      beyondPx: Math.round(
        Math.max(...rects.map(({ left, right }) => Math.max(right - width, -left))),
      ),
    })),
  };
}

/** Inside a box of its own that scrolls or that cuts off: the page does not scroll for it. */
function isInScroller(element: Element): boolean {
  for (const at of lineage(element)) {
    if (at === pageBody() || at === pageRoot()) return false;
    if (styleOf(at).overflowX !== 'visible' && styleOf(at).display !== 'inline') return true;
  }
  return false;
}
