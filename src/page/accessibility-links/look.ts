import type { LookResult } from '../../model/accessibility-links/skip-link-functions.ts';
import type { FocusedLook } from '../../model/accessibility-links/trial.ts';
import { describeElement } from '../dom/describe-element.ts';
import { allWithin, closest, pageRoot, styleOf, textOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { focusedElement } from '../dom/focus-log.ts';
import { elementAt } from '../dom/handles.ts';
import { nextFrame } from '../dom/settle.ts';
import { isTabStop } from '../dom/tab-stops.ts';
import { bringIntoView, pageDocument, rectOf } from '../dom/unhidden.ts';
import { clipAround, OUTLINE_ROOM, type Rect } from '../seeing/clip.ts';
import { contrastOf, opacityOf } from '../seeing/colour.ts';
import { type Hits, hitsOn, labelRects, takesNoPointer } from '../seeing/hits.ts';
import { pinnedAround } from '../seeing/pinned.ts';

const LONGEST_TRANSITION_MS = 1500;

/** Looks at a link that has just been given the focus, once its transitions have ended. */
export async function lookAtFocused(handle: number): Promise<LookResult> {
  const link = elementAt(handle);
  if (!link) throw new Error('The link is gone.');
  await smoothScrollEnded(link);
  const moved = await transitionsEnded(link);
  const hits = hitsOn(link);
  return {
    focused: focusedElement() === link,
    moved,
    look: {
      ...sizeOf(link),
      ...sharesOf(hits),
      ...coverOf(hits),
      contrast: contrastAt(link, hits),
    },
    clip: clipAround(rectOf(link), OUTLINE_ROOM),
    textClip: clipAround(textBox(link), 0),
    point: hits.shown > 0 && !takesNoPointer(link) ? shownPoint(link) : null,
  };
}

/** Where scrolling takes its time, what has got the focus is on its way into view. */
async function smoothScrollEnded(element: Element): Promise<void> {
  const isSmooth = [pageRoot(), ...lineage(element)].some(
    (at) => styleOf(at).scrollBehavior === 'smooth',
  );
  const end = performance.now() + LONGEST_SCROLL_MS;
  let last = { top: Number.NaN, since: performance.now() };
  while (isSmooth && performance.now() < Math.min(end, last.since + AT_REST_MS)) {
    await nextFrame();
    const { top } = rectOf(element);
    if (top !== last.top) last = { top, since: performance.now() };
  }
  // Another scroll may have cut the browser’s own short, which brings into view what gets the focus.
  if (isSmooth) bringIntoView(element, 'nearest');
}

/** A smooth scroll may stand still for a while before it starts. */
const AT_REST_MS = 300;
const LONGEST_SCROLL_MS = 2500;

/** Waits for the transitions and animations that end, of the element, what is in it and around it. Tells whether there were any. */
async function transitionsEnded(element: Element): Promise<boolean> {
  const around = new Set<Element>(lineage(element));
  for (const inner of allWithin(element, '*')) around.add(inner);
  const running = pageDocument.getAnimations().filter(({ effect, playState }) => {
    const target = effect instanceof KeyframeEffect ? effect.target : null;
    const end = effect?.getComputedTiming().endTime;
    return playState === 'running' && target && around.has(target) && Number.isFinite(Number(end));
  });
  if (running.length === 0) return false;
  await Promise.race([
    Promise.allSettled(running.map(({ finished }) => finished)),
    new Promise((resolve) => setTimeout(resolve, LONGEST_TRANSITION_MS)),
  ]);
  await nextFrame();
  return true;
}

function sizeOf(link: Element): Pick<FocusedLook, 'fontSizePx' | 'opacity' | 'largeText'> {
  const style = styleOf(innermostText(link));
  const fontSizePx = Number.parseFloat(style.fontSize);
  const bold = Number(style.fontWeight) >= 700;
  return {
    fontSizePx,
    opacity: opacityOf(link),
    largeText: fontSizePx >= 24 || (bold && fontSizePx >= 18.66),
  };
}

function sharesOf({
  shown,
  clipped,
  covered,
}: Hits): Pick<FocusedLook, 'shown' | 'clipped' | 'covered'> {
  return { shown, clipped, covered };
}

function coverOf({ coveredBy }: Hits): Pick<FocusedLook, 'coveredBy' | 'coverIsBar'> {
  if (!coveredBy) return { coveredBy: null, coverIsBar: false };
  const bar = barAround(coveredBy);
  return { coveredBy: describeElement(bar ?? coveredBy), coverIsBar: bar !== null };
}

/** The bar or dialog with controls of its own that an element is part of: something a reader can close. */
export function barAround(element: Element): Element | null {
  const bar = closest(element, 'dialog,[role=dialog],[role=alertdialog]') ?? pinnedAround(element);
  return bar &&
    !closest(bar, 'header,nav') &&
    allWithin(bar, 'button,[role=button],a[href]').some(isTabStop)
    ? bar
    : null;
}

/** The element that holds the link's own words. */
function innermostText(link: Element): Element {
  const text = textOf(link);
  const inner = allWithin(link, '*').filter((element) => textOf(element) === text);
  return inner.at(-1) ?? link;
}

function contrastAt(link: Element, { shown }: Hits): FocusedLook['contrast'] {
  if (textOf(link) === '') return { unknown: 'is-picture' };
  const point = shownPoint(link);
  return shown > 0 && point ? contrastOf(innermostText(link), point) : { unknown: 'not-shown' };
}

function shownPoint(link: Element): { x: number; y: number } | null {
  for (const rect of labelRects(link)) {
    if (hitsOn(link, [rect]).shown < 1) continue;
    return { x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 };
  }
  return null;
}

/** The smallest box around the link's text. */
function textBox(link: Element): Rect {
  const rects = labelRects(link);
  return {
    left: Math.min(...rects.map(({ left }) => left)),
    top: Math.min(...rects.map(({ top }) => top)),
    right: Math.max(...rects.map(({ right }) => right)),
    bottom: Math.max(...rects.map(({ bottom }) => bottom)),
  };
}
