import { untilLeft } from './leaving.ts';
import { noteScripts } from './page-scripts.ts';
import { noteRebuild } from './rebuild.ts';
import { noteChangers, noteTouch } from './self-changers.ts';
import { noteTyping } from './typing.ts';
import { watchZooming } from './zoom-cancelled.ts';

/**
 * Watches a document from before its first script on: how often it changed, and when it last did. Runs in
 * the isolated world, so the page cannot see it.
 */
const state = {
  changes: 0,
  lastChange: 0,
};

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

function noteChange(): void {
  state.changes += 1;
  state.lastChange = performance.now();
  noteScripts();
}

/** When the document last changed or moved, in milliseconds after the load began. */
export function lastChangeAt(): number {
  return state.lastChange;
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
  const shifts = new PerformanceObserver(noteShifts);
  shifts.observe({ type: 'layout-shift', buffered: true });
  for (const type of ['keydown', 'pointerdown', 'focusin', 'scroll', 'resize']) {
    addEventListener(type, noteTouch, { capture: true, passive: true, signal: untilLeft });
  }
  watchZooming();
  untilLeft.addEventListener('abort', () => {
    observer.disconnect();
    shifts.disconnect();
  });
}
