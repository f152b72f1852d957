import { closest } from '../dom/dom.ts';
import { isRendered } from '../dom/rendered.ts';

/** Whether an element is rendered, and not kept from screen readers. */
export function isExposed(element: Element): boolean {
  return isRendered(element) && !closest(element, '[aria-hidden=true]');
}
