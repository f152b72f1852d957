import type { Walk, WalkedStop } from '../../../model/news-page/keyboard.ts';
import { barAround } from '../../accessibility-links/look.ts';
import { describeElement } from '../../dom/describe-element.ts';
import { tagOf } from '../../dom/dom.ts';
import {
  focusedElement,
  hasLeft,
  lastStop,
  readLog,
  resetFocus,
  startWalk,
  timesLeft,
} from '../../dom/focus-log.ts';
import { handleOf } from '../../dom/handles.ts';
import { type Hits, hitsOn } from '../../seeing/hits.ts';
import { outlineShows } from '../../seeing/outline-shows.ts';
import { pinnedAround } from '../../seeing/pinned.ts';
import { hiddenSkipLinks, isExempt } from './exempt-stop.ts';
import { circleOf } from './focus-circle.ts';
import { oddlyReached } from './oddly-reached.ts';
import { makeOf } from './stop-make.ts';

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
    exempt: isExempt(element, walk.skipLinks),
    make,
  };
}

/** Whether a press led out of the page, after which Tab begins again at the top. */
export function hasGoneRound(): boolean {
  return hasLeft();
}

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

/** Back to the top of the page, as before the walk. */
export function endKeyboardWalk(): void {
  resetFocus();
  scrollTo({ left: 0, top: 0, behavior: 'instant' });
}
