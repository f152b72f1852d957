import { matches } from './dom.ts';
import { getter } from './getter.ts';
import { isRendered } from './rendered.ts';

const tabIndex = getter<HTMLElement, number>(HTMLElement.prototype, 'tabIndex');

const FOCUSABLE =
  'a[href],area[href],button,input:not([type=hidden]),select,textarea,iframe,summary,[tabindex],audio[controls],video[controls],[contenteditable=""],[contenteditable=true]';

/** Whether Tab stops here, as far as markup and style can tell. */
export function isTabStop(element: Element): boolean {
  return couldBeTabStop(element) && isRendered(element);
}

/** Whether Tab would stop here if the element were rendered. */
export function couldBeTabStop(element: Element): boolean {
  if (!matches(element, FOCUSABLE)) return false;
  if (matches(element, ':disabled')) return false;
  return !(element instanceof HTMLElement && tabIndex(element) < 0);
}
