import type { ReflowFacts } from '../../model/text-size/text-scaling.ts';
import { describeElement } from '../dom/describe-element.ts';
import { closest, pageBody, pageRoot, styleOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { innerHeightOf, innerWidthOf } from '../dom/unhidden.ts';
import { findStory, isInStory } from '../story/story.ts';
import { isVerticalPage } from '../story/writing-mode.ts';
import { forbidsSideways } from './clipping-boxes.ts';
import type { Reading } from './reading.ts';
import { describeAtRest, scaling } from './scaling-session.ts';

const ROUNDING = 1;
/** What hangs over by less than this share of its font size is no letter. */
const A_LETTER = 0.5;
const MOST_SHOWN = 10;
/** Parts that may need both directions: WCAG 1.4.10 excepts them. */
const TWO_WAYS =
  'table,[role=table],[role=grid],pre,code,samp,kbd,math,svg,canvas,map,figure[role=img]';

/** The axis along which a line is read, with the room that the window has on it. */
type Axis = {
  room: number;
  scrolled: number;
  isVertical: boolean;
  start: 'left' | 'top';
  end: 'right' | 'bottom';
};

/** What has to be scrolled along a line for its words, and how far they reach beyond it. */
type Sideways = { reading: Reading; beyond: number; scroller: Element | null };

/** How far the page scrolls along its lines in the window as it is now, in CSS pixels. */
export function sidewaysScroll(): number {
  const { scrolled, room } = lineAxis();
  return Math.max(0, scrolled - room - ROUNDING);
}

/** The words that make a reader scroll along their lines, to and fro, in the window in which the texts were last read. */
export function sidewaysText(): ReflowFacts {
  const axis = lineAxis();
  const scrollsPx = sidewaysScroll();
  const sideways = [...scaling.current().texts.values()]
    .filter(({ element }) => !closest(element, TWO_WAYS))
    .flatMap((reading) => sidewaysOf(reading, axis, scrollsPx > 0));
  return {
    scrollsPx,
    cutsOff: !axis.isVertical && forbidsSideways(),
    sideways: sideways.slice(0, MOST_SHOWN).map(({ reading, beyond, scroller }) => ({
      element: describeAtRest(reading.element),
      text: reading.text.data.replace(/\s+/g, ' ').trim().slice(0, 60),
      beyondPx: Math.round(beyond),
      scroller: scroller && describeElement(scroller),
    })),
  };
}

function lineAxis(): Axis {
  const { clientHeight, clientWidth, scrollHeight, scrollWidth } = pageRoot();
  return isVerticalPage()
    ? { room: clientHeight, scrolled: scrollHeight, isVertical: true, start: 'top', end: 'bottom' }
    : { room: clientWidth, scrolled: scrollWidth, isVertical: false, start: 'left', end: 'right' };
}

function sidewaysOf(reading: Reading, axis: Axis, scrolls: boolean): Sideways[] {
  const { element, rects } = reading;
  const box = boxAround(element, axis);
  const least = Number.parseFloat(styleOf(element).fontSize) * A_LETTER;
  if (box) {
    const beyond = Math.max(...rects.map((rect) => lengthOf(rect, axis))) - roomIn(box, axis);
    return scrollsAlong(box, axis) && beyond > least ? [{ reading, beyond, scroller: box }] : [];
  }
  if (!scrolls) return [];
  const { room, start, end } = axis;
  const beyond = Math.max(...rects.map((rect) => Math.max(rect[end] - room, -rect[start])));
  // What lies wholly beside the window is a part that is brought in, such as a menu.
  const isBeside = rects.every((rect) => rect[start] >= room || rect[end] <= 0);
  if (beyond <= least || (isBeside && !isInStory(findStory(), element))) return [];
  return [{ reading, beyond, scroller: null }];
}

/** The box of its own that scrolls or cuts off around an element: the page does not scroll for what is in it. */
function boxAround(element: Element, axis: Axis): Element | null {
  for (const at of lineage(element)) {
    if (at === pageBody() || at === pageRoot()) return null;
    if (overflowOf(at, axis) !== 'visible' && styleOf(at).display !== 'inline') return at;
  }
  return null;
}

function overflowOf(element: Element, { isVertical }: Axis): string {
  const { overflowX, overflowY } = styleOf(element);
  return isVertical ? overflowY : overflowX;
}

/** Whether readers can scroll the box; one that cuts off is told as loss, not as scrolling. */
function scrollsAlong(box: Element, axis: Axis): boolean {
  return /^(?:auto|scroll)$/.test(overflowOf(box, axis));
}

function roomIn(box: Element, { isVertical }: Axis): number {
  return isVertical ? innerHeightOf(box) : innerWidthOf(box);
}

function lengthOf({ width, height }: DOMRect, { isVertical }: Axis): number {
  return isVertical ? height : width;
}
