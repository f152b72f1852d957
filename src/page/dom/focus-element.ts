import { focusedElement } from './focus-log.ts';
import { elementAt } from './handles.ts';

/** Gives the focus to an element, by its handle, as a script would; false where it does not take it. */
export function focusElement(handle: number): boolean {
  const element = elementAt(handle);
  if (element instanceof HTMLElement)
    HTMLElement.prototype.focus.call(element, { preventScroll: false });
  return element !== null && focusedElement() === element;
}

/** Whether an element has the focus, by its handle. */
export function hasFocus(handle: number): boolean {
  return elementAt(handle) !== null && focusedElement() === elementAt(handle);
}
