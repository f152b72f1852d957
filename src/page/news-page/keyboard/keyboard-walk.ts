import type { ElementRef } from '../../../model/element-ref.ts';
import type { Walk, WalkedStop } from '../../../model/news-page/keyboard.ts';
import { isHiddenAtRest } from '../../accessibility-links/hidden-at-rest.ts';
import { barAround } from '../../accessibility-links/look.ts';
import { describeElement } from '../../dom/describe-element.ts';
import {
  all,
  allWithin,
  attr,
  closest,
  comesAfter,
  has,
  isTabStop,
  pageBody,
  styleOf,
  tagOf,
  textOf,
} from '../../dom/dom.ts';
import {
  focusedElement,
  hasLeft,
  lastStop,
  readLog,
  resetFocus,
  startWalk,
  timesLeft,
} from '../../dom/focus-log.ts';
import { elementAt, handleOf } from '../../dom/handles.ts';
import { opacityOf } from '../../seeing/colour.ts';
import { type Hits, hitsOn, pinnedAround } from '../../seeing/hits.ts';
import { outlineShows } from '../../seeing/outline-shows.ts';
import { findStory, startOfContent } from '../../story/story.ts';

/** How a stop looked while it had the focus. */
type Look = { hits: Hits; outlined: boolean; make: string; scrollTop: number };

/** Between a Tab's keydown and its keyup the browser moves the focus; what comes later is a script's doing. */
const walk: {
  stops: Map<Element, Look>;
  pulledTo: Set<Element>;
  /** Stops that had the focus for a moment, and gave it up. */
  thrown: Set<Element>;
  skipLinks: Set<Element>;
  /** How often Tab had left the page before it came to the first stop: a script may hold the focus at the end. */
  leftBefore: number;
  inTab: boolean;
} = {
  stops: new Map(),
  pulledTo: new Set(),
  thrown: new Set(),
  skipLinks: new Set(),
  leftBefore: 0,
  inTab: false,
};
const listening: { stop: (() => void) | null } = { stop: null };

/** Starts at the top of the page; each Tab pressed from now on is followed, and each stop looked at. */
export function startKeyboardWalk(): void {
  startWalk();
  walk.stops = new Map();
  walk.pulledTo = new Set();
  walk.thrown = new Set();
  walk.skipLinks = hiddenSkipLinks();
  walk.inTab = false;
  listening.stop?.();
  const listeners = new AbortController();
  const options = { capture: true, passive: true, signal: listeners.signal };
  addEventListener('keydown', onKeyDown, options);
  addEventListener('keyup', onKeyUp, options);
  addEventListener('focus', onFocus, options);
  listening.stop = () => listeners.abort();
}

/** A stop is looked at when the next key comes: by then the browser has scrolled it into view. */
function onKeyDown({ key }: KeyboardEvent): void {
  walk.inTab = key === 'Tab';
  // A Tab that leaves the page takes its keyup along.
  if (!walk.inTab) return;
  setTimeout(onKeyUp);
  const last = lastStop();
  if (last && focusedElement() === null) walk.thrown.add(last);
  lookAtStop();
}

/** The links within the page that show on focus only: they are judged by the checks of the skip links. */
function hiddenSkipLinks(): Set<Element> {
  const start = startOfContent(findStory());
  const links = all('a[href^="#"]').filter(
    (link) => isHiddenAtRest(link) && (start === null || comesAfter(start, link)),
  );
  return new Set(links);
}

function onKeyUp(): void {
  walk.inTab = false;
}

function onFocus(event: FocusEvent): void {
  const [element] = event.composedPath();
  if (!walk.inTab && element instanceof Element) walk.pulledTo.add(element);
}

function lookAtStop(): void {
  const element = focusedElement();
  // Once Tab has gone round, what it meets has been met, or is there only since the page was scrolled.
  if (walk.stops.size === 0) walk.leftBefore = timesLeft();
  if (!element || timesLeft() > walk.leftBefore) return;
  if (walk.stops.has(element) || tagOf(element) === 'iframe') return;
  const hits = hitsOn(element);
  const outlined = hits.shown > 0 && outlineShows(element);
  const make = outlined ? '' : makeOf(element);
  walk.stops.set(element, { hits, outlined, make, scrollTop: scrollY });
}

/** How far the page was scrolled when Tab came to an element. */
export function scrollTopAt(element: Element): number | null {
  return walk.stops.get(element)?.scrollTop ?? null;
}

function describeStop(element: Element, { hits, outlined, make }: Look): WalkedStop {
  const { shown, covered, coveredBy } = hits;
  const pinned = coveredBy && pinnedAround(coveredBy);
  return {
    element: describeElement(element),
    shown,
    covered,
    coveredBy: coveredBy && describeElement(pinned ?? coveredBy),
    coverIsPinned: pinned !== null,
    coverIsClosable: coveredBy !== null && barAround(coveredBy) !== null,
    handle: handleOf(element),
    outlined,
    exempt: isExempt(element),
    make,
  };
}

const TYPED_INTO =
  'textarea,select,[contenteditable],input:not([type=button],[type=submit],[type=reset],[type=checkbox],[type=radio],[type=image],[type=range],[type=color],[type=file])';

/**
 * A field shows a caret; skip links that show on focus are judged by checks of their own; a guard that
 * sends the focus on is nothing that a reader works with.
 */
function isExempt(element: Element): boolean {
  if (closest(element, TYPED_INTO)) return true;
  if (walk.skipLinks.has(element)) return true;
  if (isBlank(element)) return true;
  const isGuard = closest(element, '[aria-hidden=true]') !== null;
  const isEmpty =
    textOf(element) === '' && !has(element, 'aria-label', 'aria-labelledby', 'title', 'href');
  return isGuard || (isEmpty && has(element, 'tabindex'));
}

/** Without words or pictures there is nothing to be seen at any time: a link without a name is axe-core’s to judge. */
function isBlank(element: Element): boolean {
  if (textOf(element) !== '' || allWithin(element, 'img,svg,video,canvas').length > 0) return false;
  const { backgroundImage } = styleOf(element);
  return tagOf(element) === 'a' && backgroundImage === 'none';
}

function makeOf(element: Element): string {
  const { outlineStyle, outlineWidth, boxShadow, borderTopStyle } = styleOf(element);
  const parent = element.parentElement;
  return [
    tagOf(element),
    classesOf(element),
    parent && tagOf(parent),
    parent && classesOf(parent),
    parent && withoutNumbers(attr(parent, 'id') ?? ''),
    outlineStyle,
    outlineWidth,
    boxShadow,
    borderTopStyle,
    // What is pinned comes and goes with scrolling.
    pinnedAround(element) !== null || opacityOf(element) === 0,
  ].join('|');
}

function classesOf(element: Element): string {
  return withoutNumbers(attr(element, 'class') ?? '');
}

/** Names with digits number things, and tell no makes apart. */
function withoutNumbers(names: string): string {
  return names
    .split(/\s+/)
    .filter((name) => !/\d/.test(name))
    .join(' ');
}

/** Whether a press led out of the page, after which Tab begins again at the top. */
export function hasGoneRound(): boolean {
  return hasLeft();
}

/** So many presses in the same few elements are no progress. */
const CIRCLE_PRESSES = 24;
const LARGEST_CIRCLE = 6;
/** Scripts that bring the focus back do so within this time. */
export const SCRIPTS_MOVE_MS = 120;

/** What the walk met, in the order in which Tab came to it. */
export async function readKeyboardWalk(): Promise<Walk> {
  lookAtStop();
  const log = [...readLog()];
  const circle = circleOf(log);
  // Keys that come fast hold up the page's timers: now they run, and may bring the focus back.
  resetFocus();
  await new Promise((resolve) => setTimeout(resolve, SCRIPTS_MOVE_MS));
  listening.stop?.();
  return {
    count: walk.stops.size,
    outlined: [...walk.stops.values()].filter(({ outlined }) => outlined).length,
    doubtful: [...walk.stops]
      .filter(([, { hits, outlined }]) => !outlined || hits.shown === 0)
      .map(([element, look]) => describeStop(element, look)),
    thrown: [...walk.thrown].filter((element) => element.isConnected).map(handleOf),
    finished: hasLeft(),
    pulledTo: [...new Set([...walk.pulledTo, ...oddlyReached(log)])]
      .filter((element) => element.isConnected)
      .map(handleOf),
    circle: circle.map(handleOf),
  };
}

/** The few elements between which the last presses went round while others were left; none where they went on. */
function circleOf(log: readonly (Element | null)[]): Element[] {
  const focused = focusedElement();
  const tail = log.slice(-CIRCLE_PRESSES);
  if (tail.length < CIRCLE_PRESSES || focused === null) return [];
  const members = [...new Set(tail.map((element) => element ?? focused))];
  const isCircle =
    members.length <= LARGEST_CIRCLE &&
    !members.some((element) => tagOf(element) === 'iframe') &&
    otherStops(members) > 0;
  return isCircle ? members : [];
}

/**
 * Tab comes to an element from one other, its neighbour, and only goes on. What it comes to from several,
 * or goes back to, was given the focus by a script.
 */
function oddlyReached(log: readonly (Element | null)[]): Element[] {
  const first = log.find((element) => element !== null);
  const origins = new Map<Element, Set<Element>>();
  for (const [index, element] of log.entries()) {
    const before = log[index - 1];
    if (!element || !before || element === first || element === before) continue;
    origins.set(element, (origins.get(element) ?? new Set()).add(before));
  }
  return [...origins]
    .filter(([element, from]) => from.size > 1 || isBefore(element, [...from]))
    .sort(([, a], [, b]) => b.size - a.size)
    .map(([element]) => element);
}

function isBefore(element: Element, from: readonly Element[]): boolean {
  return from.some((origin) => comesAfter(origin, element) && !isOrdered(origin, element));
}

function isOrdered(...elements: Element[]): boolean {
  return elements.some((element) => Number(attr(element, 'tabindex')) > 0);
}

/** Back to the top of the page, as before the walk. */
export function endKeyboardWalk(): void {
  resetFocus();
  scrollTo({ left: 0, top: 0, behavior: 'instant' });
}

function otherStops(members: readonly Element[]): number {
  return [...pageBody().querySelectorAll('*')].filter(
    (element) => !members.includes(element) && isTabStop(element),
  ).length;
}

/** The elements in the order of the page. */
export function describeHandles(handles: readonly number[]): ElementRef[] {
  return handles
    .flatMap((handle) => elementAt(handle) ?? [])
    .sort((one, other) => (comesAfter(one, other) ? 1 : -1))
    .map((element) => describeElement(element));
}
