import { pageRoot, styleOf } from '../dom/dom.ts';
import { parentOf, rectOf } from '../dom/unhidden.ts';

/** Whether an element shows nothing of itself where it stands: clipped, transparent, or outside the page. */
export function isHiddenAtRest(element: Element): boolean {
  return (
    isOutsidePage(element) || isTransparent(element) || isClipped(element) || isShrunk(element)
  );
}

function isOutsidePage(element: Element): boolean {
  const rect = rectOf(element);
  return (
    rect.right + scrollX <= 0 ||
    rect.bottom + scrollY <= 0 ||
    rect.left + scrollX >= pageRoot().scrollWidth
  );
}

function isShrunk(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width < 1 || height < 1;
}

function isTransparent(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (Number(styleOf(at).opacity) === 0) return true;
  }
  return false;
}

/** By an old-style clip, a clip-path that leaves nothing, or a box with next to no size that cuts off what is larger. */
function isClipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const style = styleOf(at);
    if (/^rect\((?:0|1)px,? (?:0|1)px/.test(style.clip)) return true;
    if (/inset\((?:50|100)%/.test(style.clipPath)) return true;
    const { width, height } = rectOf(at);
    if ((width <= 2 || height <= 2) && style.overflow !== 'visible' && style.display !== 'inline')
      return true;
  }
  return false;
}
