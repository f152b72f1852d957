import { loadEnd } from './load-end.ts';
import { isConnected, parentOf } from './unhidden.ts';

/** Elements whose text the page changed by itself: long after its load, and after anybody touched it. */
const changers = new Set<Element>();
const MOST_CHANGERS = 30;
const STARTED_MS = 1000;
const UNTOUCHED_MS = 1500;
let lastTouched = 0;

/** Elements whose attributes changed so: how often, and when last. */
const fidgets = new Map<Element, { times: number; last: number }>();
const MOST_FIDGETS = 300;
/** What is set once may be what a late script does; what is set again later goes on. */
const FEWEST_TIMES = 2;
const APART_MS = 200;

/** The elements whose text the page has changed by itself so far. */
export function selfChangers(): Element[] {
  return [...changers].filter((element) => isConnected(element));
}

/** The elements that the page has restyled again and again by itself, such as slides. */
export function selfMovers(): Element[] {
  return [...fidgets].flatMap(([element, { times }]) =>
    times >= FEWEST_TIMES && isConnected(element) ? element : [],
  );
}

/** Notes changes of the document: those that nobody had a hand in. */
export function noteChangers(records: readonly MutationRecord[]): void {
  const now = performance.now();
  if (!hasStarted(now) || now - lastTouched < UNTOUCHED_MS) return;
  for (const record of records) noteChange(record, now);
}

function noteChange({ type, target }: MutationRecord, now: number): void {
  const element = target instanceof Element ? target : parentOf(target);
  if (!element) return;
  if (type === 'attributes') noteFidget(element, now);
  else if (changers.size < MOST_CHANGERS) changers.add(element);
}

function noteFidget(element: Element, now: number): void {
  const before = fidgets.get(element);
  if (!before && fidgets.size >= MOST_FIDGETS) return;
  if (before && now - before.last < APART_MS) return;
  fidgets.set(element, { times: (before?.times ?? 0) + 1, last: now });
}

function hasStarted(now: number): boolean {
  return loadEnd() > 0 && now > loadEnd() + STARTED_MS;
}

/** Notes that somebody, or the browser, did something to the page. */
export function noteTouch(): void {
  lastTouched = performance.now();
}
