import { loadEnd } from './load-end.ts';
import { isConnected, parentOf } from './unhidden.ts';

/** Elements whose text the page changed by itself: long after its load, and after anybody touched it. */
const changers = new Set<Element>();
const MOST_CHANGERS = 30;
const STARTED_MS = 1000;
const UNTOUCHED_MS = 1500;
let lastTouched = 0;

/** The elements whose text the page has changed by itself so far. */
export function selfChangers(): Element[] {
  return [...changers].filter((element) => isConnected(element));
}

/** Notes changes of the document: those that nobody had a hand in. */
export function noteChangers(records: readonly MutationRecord[]): void {
  const now = performance.now();
  if (changers.size >= MOST_CHANGERS || !hasStarted(now) || now - lastTouched < UNTOUCHED_MS)
    return;
  for (const { type, target } of records) {
    const element = target instanceof Element ? target : parentOf(target);
    if (type !== 'attributes' && element) changers.add(element);
  }
}

function hasStarted(now: number): boolean {
  return loadEnd() > 0 && now > loadEnd() + STARTED_MS;
}

/** Notes that somebody, or the browser, did something to the page. */
export function noteTouch(): void {
  lastTouched = performance.now();
}
