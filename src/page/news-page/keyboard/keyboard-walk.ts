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
import { session } from '../../dom/session.ts';
import { isConnected } from '../../dom/unhidden.ts';
import { type Hits, hitsOn } from '../../seeing/hits.ts';
import { outlineShows } from '../../seeing/outline-shows.ts';
import { pinnedAround } from '../../seeing/pinned.ts';
import { hiddenSkipLinks, isExempt } from './exempt-stop.ts';
import { circleOf } from './focus-circle.ts';
import { oddlyReached } from './oddly-reached.ts';
import { makeOf } from './stop-make.ts';

/** How a stop looked while it had the focus. */
type Look = { hits: Hits; outlined: boolean; make: string; scrollTop: number };

type KeyboardWalk = {
  stops: Map<Element, Look>;
  pulledTo: Set<Element>;
  /** Stops that had the focus for a moment, and gave it up. */
  thrown: Set<Element>;
  skipLinks: Set<Element>;
  /** How often Tab had left the page before it came to the first stop: a script may hold the focus at the end. */
  leftBefore: number;
  /** Between a Tab's keydown and its keyup the browser moves the focus; what comes later is a script's doing. */
  inTab: boolean;
  listeners: AbortController;
  /** Where the page was scrolled to for the focus that was tried last, and when. */
  scrolled: { top: number; at: number };
};

/** The walk through the page, from `startKeyboardWalk` to `endKeyboardWalk`. */
const keyboardWalk = session<KeyboardWalk>('keyboard.startKeyboardWalk');

/** Starts at the top of the page; each Tab pressed from now on is followed, and each stop looked at. */
export function startKeyboardWalk(): void {
  keyboardWalk.end()?.listeners.abort();
  startWalk();
  const listeners = new AbortController();
  const walk: KeyboardWalk = {
    stops: new Map(),
    pulledTo: new Set(),
    thrown: new Set(),
    skipLinks: hiddenSkipLinks(),
    leftBefore: 0,
    inTab: false,
    listeners,
    scrolled: { top: -1, at: 0 },
  };
  const options = { capture: true, passive: true, signal: listeners.signal };
  addEventListener('keydown', (event) => onKeyDown(walk, event), options);
  addEventListener('keyup', () => onKeyUp(walk), options);
  addEventListener('focus', (event) => onFocus(walk, event), options);
  keyboardWalk.start(walk);
}

/** A stop is looked at when the next key comes: by then the browser has scrolled it into view. */
function onKeyDown(walk: KeyboardWalk, { key }: KeyboardEvent): void {
  walk.inTab = key === 'Tab';
  if (!walk.inTab) return;
  // A Tab that leaves the page takes its keyup along.
  setTimeout(() => onKeyUp(walk));
  const last = lastStop();
  if (last && focusedElement() === null) walk.thrown.add(last);
  lookAtStop(walk);
}

function onKeyUp(walk: KeyboardWalk): void {
  walk.inTab = false;
}

function onFocus(walk: KeyboardWalk, event: FocusEvent): void {
  const [element] = event.composedPath();
  if (!walk.inTab && element instanceof Element) walk.pulledTo.add(element);
}

function lookAtStop(walk: KeyboardWalk): void {
  const element = focusedElement();
  if (walk.stops.size === 0) walk.leftBefore = timesLeft();
  // Once Tab has gone round, what it meets has been met, or is there only since the page was scrolled.
  if (!element || timesLeft() > walk.leftBefore) return;
  if (walk.stops.has(element) || tagOf(element) === 'iframe') return;
  const hits = hitsOn(element);
  const outlined = hits.shown > 0 && outlineShows(element);
  const make = outlined ? '' : makeOf(element);
  walk.stops.set(element, { hits, outlined, make, scrollTop: scrollY });
}

/** Notes that the page was scrolled to where it is now, and tells when that was: it may have been there already. */
export function noteScroll(): number {
  const { scrolled } = keyboardWalk.current();
  if (scrollY !== scrolled.top) Object.assign(scrolled, { top: scrollY, at: performance.now() });
  return scrolled.at;
}

/** How far the page was scrolled when Tab came to an element. */
export function scrollTopAt(element: Element): number | null {
  return keyboardWalk.current().stops.get(element)?.scrollTop ?? null;
}

function describeStop(
  element: Element,
  { hits, outlined, make }: Look,
  skipLinks: ReadonlySet<Element>,
): WalkedStop {
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
    exempt: isExempt(element, skipLinks),
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
  const walk = keyboardWalk.current();
  lookAtStop(walk);
  const log = [...readLog()];
  const circle = circleOf(log);
  // Keys that come fast hold up the page's timers: now they run, and may bring the focus back.
  resetFocus();
  await new Promise((resolve) => setTimeout(resolve, SCRIPTS_MOVE_MS));
  walk.listeners.abort();
  return {
    count: walk.stops.size,
    outlined: [...walk.stops.values()].filter(({ outlined }) => outlined).length,
    doubtful: [...walk.stops]
      .filter(([, { hits, outlined }]) => !outlined || hits.shown === 0)
      .map(([element, look]) => describeStop(element, look, walk.skipLinks)),
    thrown: [...walk.thrown].filter((element) => isConnected(element)).map(handleOf),
    finished: hasLeft(),
    pulledTo: [...new Set([...walk.pulledTo, ...oddlyReached(log)])]
      .filter((element) => isConnected(element))
      .map(handleOf),
    circle: circle.map(handleOf),
  };
}

/** Back to the top of the page, as before the walk. */
export function endKeyboardWalk(): void {
  keyboardWalk.end()?.listeners.abort();
  resetFocus();
  scrollTo({ left: 0, top: 0, behavior: 'instant' });
}
