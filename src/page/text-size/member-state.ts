import type { MemberState } from '../../model/text-size/size-controls.ts';
import { all, attr, matches, pageBody, pageRoot, textOf } from '../dom/dom.ts';
import { focusedElement } from '../dom/focus-log.ts';
import { elementAt } from '../dom/handles.ts';
import { isTabStop } from '../dom/tab-stops.ts';
import { isConnected, rectOf } from '../dom/unhidden.ts';

/** One part of a control as it is at the moment. */
export function memberState(handle: number): MemberState | null {
  const element = elementAt(handle);
  if (!element) return null;
  const focused = focusedElement();
  return {
    gone: !isConnected(element),
    disabled: disabledBy(element),
    tabStop: isConnected(element) && isTabStop(element),
    noFocus: focused === null || focused === pageBody() || focused === pageRoot(),
    inView: isInView(element),
  };
}

function isInView(element: Element): boolean | null {
  const { left, right, top, bottom } = rectOf(element);
  if (right - left === 0) return null;
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return x >= 0 && y >= 0 && x <= innerWidth && y <= innerHeight;
}

function disabledBy(element: Element): MemberState['disabled'] {
  if (matches(element, ':disabled')) return 'disabled';
  return attr(element, 'aria-disabled') === 'true' ? 'aria-disabled' : null;
}

/** What the page's status texts say at the moment. */
export function statusText(): string {
  return all('[role=status],[role=alert],[role=log],[aria-live]:not([aria-live=off]),output')
    .map(textOf)
    .join(' ');
}
