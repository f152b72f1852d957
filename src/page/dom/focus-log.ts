import { deepActiveElement } from './active-element.ts';
import { pageBody } from './dom.ts';
import { untilLeft } from './leaving.ts';
import { unnoticed } from './recorder.ts';
import { session } from './session.ts';
import { pageDocument } from './unhidden.ts';

/** A press of the Tab key: what had the focus before it, what it brought the focus to, null for nothing; and whether it led out of the page. */
type Press = { from: Element | null; to: Element | null; left: boolean };

/** The Tab presses since `startLog`, and everything that had the focus. */
type FocusLog = {
  /** Nothing else was pressed since the last Tab: a focus is its doing. */
  inTab: boolean;
  /** The frame that Tab went into: keys pressed in there are not heard. */
  frame: Element | null;
  presses: Press[];
  visited: Set<Element>;
};

/** What several exercises read between two of their steps: each starts it anew, and none ends it. */
const focusLog = session<FocusLog>('focus.startLog', 'focus.startWalk');

/** Follows Tab presses and the focus, from before the page's first script on. */
export function installFocusLog(): void {
  const options = { capture: true, passive: true, signal: untilLeft };
  addEventListener('keydown', onKey, options);
  addEventListener('keyup', onKeyUp, options);
  addEventListener('mousedown', onMouse, options);
  // A script that moves the focus on within the event keeps focusin from being sent at all.
  addEventListener('focus', onFocus, options);
  addEventListener('blur', onBlur, options);
}

function onKey(event: KeyboardEvent): void {
  const log = focusLog.running();
  if (!log) return;
  log.inTab = event.key === 'Tab';
  if (log.inTab) log.presses.push({ from: focusedElement(), to: null, left: false });
}

/** Right after the browser has moved the focus, and before any script that waits can bring it back. */
function onKeyUp(): void {
  const log = focusLog.running();
  const press = log?.presses.at(-1);
  if (press && log?.inTab) press.left = press.to === null && focusedElement() === null;
}

function onMouse(): void {
  const log = focusLog.running();
  if (log) log.inTab = false;
}

function onFocus(event: FocusEvent): void {
  const log = focusLog.running();
  const [element] = event.composedPath();
  if (!log || !(element instanceof Element)) return;
  log.visited.add(element);
  if (log.frame) comeOut(log, log.frame);
  const press = log.presses.at(-1);
  if (press && log.inTab) press.to = element;
}

/** The focus went into a frame, which takes no part in this document's events. */
function onBlur({ target }: Event): void {
  const log = focusLog.running();
  const press = log?.presses.at(-1);
  const frame = focusedElement();
  if (target !== window || !log?.inTab || !press || !isFrame(frame)) return;
  press.to ??= frame;
  log.frame = frame;
}

function isFrame(element: Element | null): element is Element {
  return element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement;
}

/** The key that led out of a frame was pressed in there; it stands for all that were. */
function comeOut(log: FocusLog, frame: Element): void {
  log.frame = null;
  log.presses.push({ from: frame, to: null, left: false });
  log.inTab = true;
}

export function startLog(): void {
  focusLog.start({ inTab: false, frame: null, presses: [], visited: new Set() });
}

/** Whether an element had the focus since `startLog`, if only for a moment. */
export function wasVisited(element: Element): boolean {
  return focusLog.current().visited.has(element);
}

/** What each press of the Tab key since `startLog` brought the focus to; null where it brought nothing. */
export function readLog(): (Element | null)[] {
  return focusLog.current().presses.map(({ to }) => to);
}

/** Whether the last press of the Tab key led out of the page, to the browser's own controls. */
export function lastPressLeft(): boolean {
  return focusLog.current().presses.at(-1)?.left ?? false;
}

/** How many presses of the Tab key since `startLog` led out of the page. */
export function timesLeft(): number {
  return focusLog.current().presses.filter(({ left }) => left).length;
}

/** Whether any press of the Tab key since `startLog` led out of the page. */
export function hasLeft(): boolean {
  return focusLog.current().presses.some(({ left }) => left);
}

/** What the Tab before the one that is being pressed brought the focus to; null for nothing, or where it led out of the page. */
export function lastStop(): Element | null {
  const press = focusLog.current().presses.at(-2);
  return press && !press.left ? press.to : null;
}

/** What had the focus when the Tab key was pressed for the n-th time since `startLog`, counted from zero. */
export function focusBeforePress(index: number): Element | null {
  return focusLog.current().presses[index]?.from ?? null;
}

/**
 * Puts the keyboard back to the very start of the page, as after loading it: the next Tab goes to the
 * first stop. An element that had the focus and is gone leaves its place behind as the starting point.
 */
export function resetFocus(): void {
  unnoticed(placeMarker);
}

/** Goes back to the very start and logs the Tabs from there. */
export function startWalk(): void {
  resetFocus();
  startLog();
}

function placeMarker(): void {
  const marker = pageDocument.createElement('span');
  marker.tabIndex = -1;
  pageBody().prepend(marker);
  marker.focus({ preventScroll: true });
  marker.remove();
}

/** Whether anything has the focus: then keys are its. */
export function hasAnyFocus(): boolean {
  return focusedElement() !== null;
}

/** What has the focus, inside open shadow roots too; null for none. */
export function focusedElement(): Element | null {
  const active = deepActiveElement();
  return active === pageBody() ? null : active;
}
