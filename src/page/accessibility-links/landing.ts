import type {
  Aftermath,
  AfterTabs,
  TrialSubject,
} from '../../model/accessibility-links/skip-link-functions.ts';
import type { Landing, StopPlace, View } from '../../model/accessibility-links/trial.ts';
import { describeElement } from '../dom/describe-element.ts';
import {
  all,
  comesAfter,
  couldBeTabStop,
  flatElements,
  hasOwnText,
  holds,
  isRendered,
  isTabStop,
  lineage,
  pageRoot,
  styleOf,
  textOf,
} from '../dom/dom.ts';
import {
  focusBeforePress,
  focusedElement,
  readLog,
  startLog,
  startWalk,
  wasVisited,
} from '../dom/focus-log.ts';
import { elementAt, handleOf } from '../dom/handles.ts';
import { hasScripts } from '../dom/recorder.ts';
import { nextFrame } from '../dom/settle.ts';
import { hiddenReason } from '../seeing/exposure.ts';
import { hitsOn, pinnedAround } from '../seeing/hits.ts';
import { findStory } from '../story/story.ts';
import { resolveFragment } from './fragment-target.ts';

/** A smooth scroll over a long page is over by then. */
const LONGEST_SCROLL_MS = 2500;
/** Within this time a smooth scroll has started. */
const SCROLL_STARTS_MS = 150;
/** A busy machine paints few frames in that time. */
const LEAST_FRAMES = 4;

type Memory = {
  headline: string;
  opening: string;
  dialogs: number;
  url: string;
  scrolls: [Element, number, number][];
};
let memory: Memory | null = null;

/** Remembers the page as it is now, to tell afterwards what changed and to go back to it; the walk to the link can begin. */
export function startTrial(targetHandle: number | null): void {
  const target = targetHandle === null ? null : elementAt(targetHandle);
  const scrollers = target ? [...lineage(target)] : [];
  memory = {
    ...contentNow(),
    dialogs: openDialogs(),
    url: document.URL,
    scrolls: [...scrollers, pageRoot()].map((at) => [at, at.scrollLeft, at.scrollTop]),
  };
  startWalk();
}

/** Puts address and scroll positions back. Events are not fired, so no script takes it for a navigation. */
export function undoActivation(): void {
  if (!memory) return;
  if (document.URL !== memory.url) {
    try {
      history.replaceState(history.state, '', memory.url);
    } catch {
      // An address that the page may not set is not one it could have left.
    }
  }
  scrollBack();
}

/** Puts the scroll positions back, and leaves the address: the second try starts with it. */
export function scrollBack(): void {
  for (const [at, left, top] of memory?.scrolls ?? [])
    at.scrollTo({ left, top, behavior: 'instant' });
}

function contentNow(): Pick<Memory, 'headline' | 'opening'> {
  const { headline, body } = findStory();
  return {
    headline: headline ? textOf(headline) : '',
    opening: body ? textOf(body).slice(0, 500) : '',
  };
}

function openDialogs(): number {
  return all('dialog[open],[role=dialog],[role=alertdialog]').filter(isRendered).length;
}

/** Waits until the page has stopped moving after an activation, and looks where the reader is; from then on Tabs are logged. */
export async function lookAfterActivation(subject: TrialSubject): Promise<Aftermath> {
  await scrollEnded(subject.target === null ? null : elementAt(subject.target));
  const target = subject.target === null ? newTarget() : elementAt(subject.target);
  const focused = focusedElement();
  const aftermath = {
    focus: relationOf(focused, subject),
    focused: focused ? describeElement(focused) : null,
    view: viewOf(target ?? focused),
    stops: countStops(target),
    targetHandle: target && handleOf(target),
    focusedHandle: focused ? handleOf(focused) : null,
    sentBack:
      target !== null &&
      target !== focused &&
      wasVisited(target) &&
      subject.link === (focused && handleOf(focused)),
  };
  startLog();
  return aftermath;
}

/** The focus alone, after a moment for scripts: for the second try and the mouse. */
export async function focusAfterActivation(
  subject: TrialSubject,
): Promise<Pick<Landing, 'focus' | 'focused'>> {
  await nextFrame();
  const focused = focusedElement();
  return {
    focus: relationOf(focused, subject),
    focused: focused ? describeElement(focused) : null,
  };
}

/** What a script made the address point to, for a link that has none of its own. */
function newTarget(): Element | null {
  if (!memory || document.URL === memory.url) return null;
  const resolved = resolveFragment(new URL(document.URL));
  return resolved.kind === 'element' ? resolved.element : null;
}

async function scrollEnded(target: Element | null): Promise<void> {
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
  const beyond = target.getBoundingClientRect().top - padding - margin;
  return Math.abs(beyond) <= 2 || (beyond > 0 ? isAtEnd(target) : pageRoot().scrollTop === 0);
}

function relationOf(focused: Element | null, { link, target }: TrialSubject): Landing['focus'] {
  if (!focused) return 'body';
  if (focused === elementAt(link)) return 'link';
  const aim = target === null ? null : elementAt(target);
  if (aim === focused) return 'target';
  return aim && holds(aim, focused) ? 'in-target' : 'elsewhere';
}

function viewOf(place: Element | null): Omit<View, 'left'> {
  const now = contentNow();
  const cover = place ? coverOf(place) : { covered: 0, coveredBy: null };
  return {
    targetTop: place ? Math.round(topOf(place)) : null,
    windowHeight: innerHeight,
    atEnd: !place || isAtEnd(place),
    ...cover,
    hidden: place ? hiddenReason(place) : null,
    rerendered:
      memory !== null &&
      (isOther(memory.headline, now.headline) || isOther(memory.opening, now.opening)),
    dialogOpened: memory !== null && openDialogs() > memory.dialogs,
  };
}

/** What was not to be seen before, as in a closed part, replaces nothing; nor does what has typed itself further on. */
function isOther(before: string, now: string): boolean {
  if (before === '') return false;
  const [was = '', is = ''] = [before, now].map((text) => text.replace(CURSOR, ''));
  const isTyped = is !== '' && (is.startsWith(was) || was.startsWith(is));
  return !isTyped;
}

const CURSOR = /\s*[_|▌▍█]$/u;

/** The upper edge of what a reader sees of the place: its headline, where that comes into view sooner. */
function topOf(place: Element): number {
  const { top } = place.getBoundingClientRect();
  const { headline } = findStory();
  if (!headline || !holds(place, headline) || (top >= 0 && top <= innerHeight)) return top;
  const own = headline.getBoundingClientRect();
  return own.top >= 0 && own.bottom <= innerHeight && own.height > 0 ? own.top : top;
}

/** Whether nothing around the place can be scrolled further down. */
function isAtEnd(place: Element): boolean {
  return [...lineage(place), pageRoot()].every((at) => {
    if (at !== pageRoot() && !/auto|scroll/.test(styleOf(at).overflowY)) return true;
    return at.scrollTop + at.clientHeight >= at.scrollHeight - 2;
  });
}

/** How much of the first text at a place something that stays in place hides. */
function coverOf(place: Element): Pick<View, 'covered' | 'coveredBy'> {
  const text = firstTextAt(place);
  if (!text) return { covered: 0, coveredBy: null };
  const { covered, coveredBy } = hitsOn(text);
  const pinned = coveredBy && pinnedAround(coveredBy);
  if (!pinned || holds(pinned, place)) return { covered: 0, coveredBy: null };
  return { covered, coveredBy: describeElement(pinned) };
}

/** The first element with words of its own, in the place or right after it. */
function firstTextAt(place: Element): Element | null {
  const limit = 200;
  let seen = 0;
  for (const element of [place, ...flatElements(place)]) {
    seen += 1;
    if (seen > limit) return null;
    if (hasOwnText(element) && isRendered(element) && !isTiny(element)) return element;
  }
  const next = place.nextElementSibling ?? place.parentElement?.nextElementSibling ?? null;
  return textOf(place) === '' && next && textOf(next) !== '' ? firstTextAt(next) : null;
}

/** Text for screen readers alone. */
function isTiny(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width <= 2 || height <= 2 || styleOf(element).clipPath.startsWith('inset(');
}

/** Reads where the logged Tab presses went, the first of them being the one right after landing. */
export function readLanding(subject: TrialSubject): AfterTabs {
  const log = readLog();
  const [first] = log;
  return {
    next: first ? { element: describeElement(first), place: placeOf(first, subject) } : null,
    reached: log.map((element) => (element ? handleOf(element) : null)),
  };
}

/**
 * What came of an activation that was pressed right after the walk to the link, with a Tab right after
 * it, without a wait in between: null where the walk did not get to the link.
 */
export function readQuickTry(subject: TrialSubject, presses: number): Landing | null {
  const log = readLog();
  if (log[presses - 1] !== elementAt(subject.link)) return null;
  const focused = focusBeforePress(presses);
  const next = log[presses];
  return {
    focus: relationOf(focused, subject),
    focused: focused ? describeElement(focused) : null,
    next: next ? { element: describeElement(next), place: placeOf(next, subject) } : null,
  };
}

function placeOf(stop: Element, { target, follower }: TrialSubject): StopPlace {
  const aim = target === null ? null : elementAt(target);
  const isFollower = follower !== null && elementAt(follower) === stop;
  if (!aim) return isFollower ? 'unmoved' : 'moved';
  if (holds(aim, stop)) return 'in-target';
  if (isFollower && !comesAfter(stop, aim)) return 'unmoved';
  if (comesAfter(stop, aim)) return 'after-target';
  return isLastPlace(aim) ? 'wrapped' : 'before-target';
}

/** Whether no stop is in or after the place, so that Tab goes round to the top of the page. */
function isLastPlace(place: Element): boolean {
  for (const element of flatElements(pageRoot())) {
    if (isTabStop(element) && (holds(place, element) || comesAfter(element, place))) return false;
  }
  return true;
}

/** How many stops the target holds, and how many the whole page, each counted no further than needed. */
function countStops(target: Element | null): { inTarget: number; inPage: number } {
  return { inTarget: target ? stopsIn(target) : 0, inPage: stopsWithin(pageRoot(), 12) };
}

/** What Tab would stop on in the target, were it not hidden: a hidden target is passed over whole. */
function stopsIn(target: Element): number {
  if (hiddenReason(target) === null) return stopsWithin(target, 3);
  return [target, ...flatElements(target)].filter(couldBeTabStop).length;
}

function stopsWithin(root: Element, most: number): number {
  let stops = isTabStop(root) ? 1 : 0;
  for (const element of flatElements(root)) {
    if (stops >= most) break;
    if (isTabStop(element)) stops += 1;
  }
  return stops;
}
