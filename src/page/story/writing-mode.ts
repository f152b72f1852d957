import { pageBody, pageRoot, styleOf } from '../dom/dom.ts';
import { changeCount } from '../dom/recorder.ts';
import { findStory } from './story.ts';

/** Whether an element's lines run from top to bottom. */
export function isVertical(element: Element): boolean {
  return styleOf(element).writingMode.startsWith('vertical');
}

const known = { isVertical: false, changes: -1 };

/** Whether the page is read in vertical lines, in whatever window: it scrolls along their progression, to the side. */
export function isVerticalPage(): boolean {
  const changes = changeCount();
  if (known.changes !== changes)
    known.isVertical = isVertical(findStory().firstParagraph ?? pageBody());
  known.changes = changes;
  return known.isVertical;
}

/** Whether a page goes on to the left: written from right to left, or in vertical lines from right to left. */
export function goesOnToTheLeft(): boolean {
  return [pageRoot(), pageBody()].some((at) => {
    const { direction, writingMode } = styleOf(at);
    return writingMode === 'vertical-rl' || (direction === 'rtl' && !writingMode.startsWith('v'));
  });
}
