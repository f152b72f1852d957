import { pageBody } from './dom.ts';
import { noteTyping } from './typing.ts';
import { isWordless } from './words.ts';

/**
 * Watches a document from before its first script on: when it last changed, and whether the page
 * cancelled the browser's own zooming. Runs in the isolated world, so the page cannot see it.
 */
const state = {
  changes: 0,
  lastChange: 0,
  ctrlPlus: false,
  ctrlWheel: false,
  zoomEvents: 0,
  touch: false,
  scripts: false,
};

/** A key press and a turn of the wheel reach the page well within this time, if at all. */
const EVENTS_ARRIVE_MS = 300;

const WATCHED_ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'src',
  'srcset',
  'href',
  'open',
  'media',
  'lang',
  'role',
  'aria-hidden',
  'aria-level',
  'inert',
];

const observer = new MutationObserver((records) => {
  noteChange();
  noteChangers(records);
  noteTyping(records);
  noteRebuild(records);
});

/** When so many headings and paragraphs came or went at once that the page was built anew; watched for once it is asked about. */
const rebuild = { at: 0, isWatched: false };
const REBUILT_PARTS = 3;

/** In milliseconds after the load began; 0 where it has not been since `forgetRebuild`. */
export function lastRebuild(): number {
  return rebuild.at;
}

export function forgetRebuild(): void {
  rebuild.isWatched = true;
  rebuild.at = 0;
}

function noteRebuild(records: readonly MutationRecord[]): void {
  if (!rebuild.isWatched) return;
  const changed = records.flatMap(({ addedNodes, removedNodes }) => [
    ...addedNodes,
    ...removedNodes,
  ]);
  const parts = changed.reduce((sum, node) => sum + partsIn(node), 0);
  if (parts > REBUILT_PARTS) rebuild.at = performance.now();
}

function partsIn(node: Node): number {
  if (!(node instanceof Element)) return 0;
  const own = /^(?:h[1-6]|p)$/i.test(node.localName) ? 1 : 0;
  return own + node.querySelectorAll('h1,h2,h3,h4,h5,h6,p').length;
}

/** Elements whose text the page changed by itself: long after its load, and after anybody touched it. */
const changers = new Set<Element>();
const MOST_CHANGERS = 30;
const STARTED_MS = 1000;
const UNTOUCHED_MS = 1500;
let lastTouched = 0;

/** The elements whose text the page has changed by itself so far. */
export function selfChangers(): Element[] {
  return [...changers].filter((element) => element.isConnected);
}

function noteChangers(records: readonly MutationRecord[]): void {
  const now = performance.now();
  if (changers.size >= MOST_CHANGERS || !hasStarted(now) || now - lastTouched < UNTOUCHED_MS)
    return;
  for (const { type, target } of records) {
    const element = target instanceof Element ? target : target.parentElement;
    if (type !== 'attributes' && element) changers.add(element);
  }
}

function hasStarted(now: number): boolean {
  return loadEnd() > 0 && now > loadEnd() + STARTED_MS;
}

function noteChange(): void {
  state.changes += 1;
  state.lastChange = performance.now();
  state.scripts ||= scriptsNow();
}

/** What moves without a change of the document: a style sheet came, or a font. A window made larger or smaller changes nothing of it. */
function noteShifts(list: PerformanceObserverEntryList): void {
  const isOwn = list.getEntries().some((entry) => !(entry as LayoutShift).hadRecentInput);
  if (isOwn) noteChange();
  else state.lastChange = performance.now();
}

/** TypeScript's own types lack it. */
type LayoutShift = PerformanceEntry & { hadRecentInput: boolean };

/** How often the document has changed: what was worked out at the same count still holds. */
export function changeCount(): number {
  if (observer.takeRecords().length > 0) noteChange();
  return state.changes;
}

/** Does something to the document that leaves it as it was, without its being taken for a change. */
export function unnoticed(act: () => void): void {
  changeCount();
  act();
  observer.takeRecords();
}

/** Starts watching, in the top document only. */
export function startRecorder(): void {
  if (window.top !== window) return;
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: WATCHED_ATTRIBUTES,
  });
  new PerformanceObserver(noteShifts).observe({ type: 'layout-shift', buffered: true });
  for (const type of ['keydown', 'pointerdown', 'focusin', 'scroll', 'resize']) {
    addEventListener(type, noteTouch, { capture: true, passive: true });
  }
  addEventListener('keydown', (event) => afterHandlers(event, 'ctrlPlus'), { capture: true });
  addEventListener('wheel', (event) => afterHandlers(event, 'ctrlWheel'), {
    capture: true,
    passive: true,
  });
}

function noteTouch(): void {
  lastTouched = performance.now();
}

/** Follows touches from now on: watching them at all times could slow a page on a touch screen. */
export function watchTouches(): void {
  const watch = (event: TouchEvent) =>
    setTimeout(() => {
      state.touch ||= event.defaultPrevented;
    });
  addEventListener('touchstart', watch, { capture: true, passive: true });
  addEventListener('touchmove', watch, { capture: true, passive: true });
}

/** Whether the page cancelled a touch since `watchTouches`. */
export function touchCancelled(): boolean {
  return state.touch;
}

/** Reads the event's fate when all of the page's handlers have run. */
function afterHandlers(event: KeyboardEvent | WheelEvent, kind: 'ctrlPlus' | 'ctrlWheel'): void {
  if (!event.ctrlKey || (event instanceof KeyboardEvent && !/^[=+]$/.test(event.key))) return;
  setTimeout(() => {
    state[kind] ||= event.defaultPrevented;
    state.zoomEvents += 1;
  });
}

/** Whether the page cancelled the Ctrl+plus and the Ctrl+wheel that it was just given. */
export async function zoomCancelled(): Promise<{ ctrlPlus: boolean; ctrlWheel: boolean }> {
  const end = performance.now() + EVENTS_ARRIVE_MS;
  while (state.zoomEvents < 2 && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { ctrlPlus: state.ctrlPlus, ctrlWheel: state.ctrlWheel };
}

/**
 * How long the document has been at rest and has to be, in milliseconds; fonts still loading count as a change. A
 * page with scripts is at rest from its load event on at the earliest: scripts wait for that.
 */
export function quietFor(): { quietMs: number; neededMs: number } {
  const neededMs = quietNeeded();
  if (document.fonts.status === 'loading') return { quietMs: 0, neededMs };
  const since = Math.max(state.lastChange, hasScripts() ? loadEnd() : 0);
  return { quietMs: performance.now() - since, neededMs };
}

/** Scripts build parts of a page some hundred milliseconds after it has loaded, and fill an empty one later; nothing else does. */
const QUIET_MS = { withoutScripts: 150, withScripts: 500, empty: 2500 };
const HARDLY_ANY_LETTERS = 60;

function quietNeeded(): number {
  if (!hasScripts()) return QUIET_MS.withoutScripts;
  return hasWords() ? QUIET_MS.withScripts : QUIET_MS.empty;
}

function hasWords(): boolean {
  const texts = document.createTreeWalker(pageBody(), NodeFilter.SHOW_TEXT);
  let letters = 0;
  while (letters < HARDLY_ANY_LETTERS && texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    const isRead = parentElement && !isWordless(parentElement);
    if (isRead) letters += textContent?.replace(/\s+/g, '').length ?? 0;
  }
  return letters >= HARDLY_ANY_LETTERS;
}

/** Whether the page runs scripts, or ran some that it has removed since: what they started goes on. */
export function hasScripts(): boolean {
  state.scripts ||= scriptsNow();
  return state.scripts;
}

/** Data blocks, which carry another type, are no scripts. */
function scriptsNow(): boolean {
  return [...document.scripts].some(({ type }) =>
    /^(?:|module|(?:text|application)\/(?:java|ecma)script)$/i.test(type.trim()),
  );
}

function loadEnd(): number {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0;
}
