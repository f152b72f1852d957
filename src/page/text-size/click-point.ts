import { tagOf } from '../dom/dom.ts';
import { elementAt } from '../dom/handles.ts';
import { bringIntoView, isConnected, rectOf } from '../dom/unhidden.ts';
import { labelElement } from './size-labels.ts';

/** What a mouse presses: the label, for a native choice that has one. */
export function pressedPart(element: Element): Element {
  return (tagOf(element) === 'input' ? labelElement(element) : null) ?? element;
}

/** The box that takes a click. */
export function boxOf(element: Element): DOMRect {
  return rectOf(pressedPart(element));
}

/** Where a mouse would press it; scrolled into view first. */
export function clickPoint(handle: number): { x: number; y: number } | null {
  const element = elementAt(handle);
  if (!element || !isConnected(element)) return null;
  const target = pressedPart(element);
  bringIntoView(target, 'center');
  const { left, top, width, height } = rectOf(target);
  return width > 0 && height > 0 ? { x: left + width / 2, y: top + height / 2 } : null;
}
