import { deepActiveElement, pageBody } from './dom.ts';

/** What each press of the Tab key since `startLog` brought the focus to; null where it brought nothing. */
const log: { active: boolean; presses: (Element | null)[]; visited: Set<Element> } = {
  active: false,
  presses: [],
  visited: new Set(),
};

/** Follows Tab presses and the focus, from before the page's first script on. */
export function installFocusLog(): void {
  addEventListener('keydown', onKey, { capture: true, passive: true });
  // A script that moves the focus on within the event keeps focusin from being sent at all.
  addEventListener('focus', onFocus, { capture: true, passive: true });
}

function onKey(event: KeyboardEvent): void {
  if (log.active && event.key === 'Tab') log.presses.push(null);
}

function onFocus(event: FocusEvent): void {
  const [element] = event.composedPath();
  if (!log.active || !(element instanceof Element)) return;
  log.visited.add(element);
  if (log.presses.length > 0) log.presses[log.presses.length - 1] = element;
}

export function startLog(): void {
  log.active = true;
  log.presses = [];
  log.visited = new Set();
}

/** Whether an element had the focus since `startLog`, if only for a moment. */
export function wasVisited(element: Element): boolean {
  return log.visited.has(element);
}

export function readLog(): (Element | null)[] {
  return [...log.presses];
}

/**
 * Puts the keyboard back to the very start of the page, as after loading it: the next Tab goes to the
 * first stop. An element that had the focus and is gone leaves its place behind as the starting point.
 */
export function resetFocus(): void {
  const marker = document.createElement('span');
  marker.tabIndex = -1;
  pageBody().prepend(marker);
  marker.focus({ preventScroll: true });
  marker.remove();
}

/** What has the focus, inside open shadow roots too; null for none. */
export function focusedElement(): Element | null {
  const active = deepActiveElement();
  return active === pageBody() ? null : active;
}
