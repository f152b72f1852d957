import { pageBody, pageRoot, styleOf } from './dom.ts';
import { findStory } from './story/story.ts';

/** Whether an element's lines run from top to bottom. */
export function isVertical(element: Element): boolean {
  return styleOf(element).writingMode.startsWith('vertical');
}

/** Whether the page is read in vertical lines: it scrolls along their progression, to the side. */
export function isVerticalPage(): boolean {
  return isVertical(findStory().firstParagraph ?? pageBody());
}

/** Whether a page goes on to the left: written from right to left, or in vertical lines from right to left. */
export function goesOnToTheLeft(): boolean {
  return [pageRoot(), pageBody()].some((at) => {
    const { direction, writingMode } = styleOf(at);
    return writingMode === 'vertical-rl' || (direction === 'rtl' && !writingMode.startsWith('v'));
  });
}
