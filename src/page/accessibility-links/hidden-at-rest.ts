import { styleOf } from '../dom/dom.ts';

/** Whether an element shows nothing of itself where it stands: clipped, transparent, or outside the page. */
export function isHiddenAtRest(element: Element): boolean {
  return (
    isOutsidePage(element) || isTransparent(element) || isClipped(element) || isShrunk(element)
  );
}

function isOutsidePage(element: Element): boolean {
  const rect = element.getBoundingClientRect();
  return (
    rect.right + scrollX <= 0 ||
    rect.bottom + scrollY <= 0 ||
    rect.left + scrollX >= document.documentElement.scrollWidth
  );
}

function isShrunk(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width < 1 || height < 1;
}

function isTransparent(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (Number(styleOf(at).opacity) === 0) return true;
  }
  return false;
}

/** By an old-style clip, a clip-path that leaves nothing, or a box with next to no size that cuts off what is larger. */
function isClipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = styleOf(at);
    if (/^rect\((?:0|1)px,? (?:0|1)px/.test(style.clip)) return true;
    if (/inset\((?:50|100)%/.test(style.clipPath)) return true;
    const { width, height } = at.getBoundingClientRect();
    if ((width <= 2 || height <= 2) && style.overflow !== 'visible' && style.display !== 'inline')
      return true;
  }
  return false;
}
