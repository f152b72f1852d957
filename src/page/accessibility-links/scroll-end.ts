import { pageRoot, styleOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { hasScripts } from '../dom/page-scripts.ts';
import { nextFrame } from '../dom/settle.ts';
import { innerHeightOf, rectOf, scrollHeightOf, scrollTopOf } from '../dom/unhidden.ts';

/** A smooth scroll over a long page is over by then. */
const LONGEST_SCROLL_MS = 2500;
/** Within this time a smooth scroll has started. */
const SCROLL_STARTS_MS = 150;
/** A busy machine paints few frames in that time. */
const LEAST_FRAMES = 4;

/** Waits until the page has stopped scrolling to the target, or for as long as a scroll takes at most. */
export async function scrollEnded(target: Element | null): Promise<void> {
  const start = performance.now();
  const position = () => `${scrollX} ${scrollY} ${target?.getBoundingClientRect().top}`;
  let last = { position: position(), since: start, frames: 0 };
  while (!isAtRest(target, last) && performance.now() < start + LONGEST_SCROLL_MS) {
    await nextFrame();
    const now = position();
    const frames = last.frames + 1;
    last =
      now === last.position
        ? { ...last, frames }
        : { position: now, since: performance.now(), frames: 0 };
  }
}

/** A smooth scroll may stand still for a while before it starts, and scripts act a frame late. */
function isAtRest(target: Element | null, { since, frames }: Still): boolean {
  if (target && hasArrived(target)) return frames >= (hasScripts() ? 2 : 1);
  return frames >= LEAST_FRAMES && performance.now() - since >= SCROLL_STARTS_MS;
}

type Still = { since: number; frames: number };

/** Whether the browser has nothing more to scroll: the target is at the edge that it is scrolled to, or that cannot be reached. */
function hasArrived(target: Element): boolean {
  const padding = Number.parseFloat(styleOf(pageRoot()).scrollPaddingTop) || 0;
  const margin = Number.parseFloat(styleOf(target).scrollMarginTop) || 0;
  const beyond = rectOf(target).top - padding - margin;
  return Math.abs(beyond) <= 2 || (beyond > 0 ? isAtEnd(target) : pageRoot().scrollTop === 0);
}

/** Whether nothing around the place can be scrolled further down. */
export function isAtEnd(place: Element): boolean {
  return [...lineage(place), pageRoot()].every((at) => {
    if (at !== pageRoot() && !/auto|scroll/.test(styleOf(at).overflowY)) return true;
    return scrollTopOf(at) + innerHeightOf(at) >= scrollHeightOf(at) - 2;
  });
}
