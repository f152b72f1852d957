import { closest, has, pageRoot, styleOf, tagOf } from './dom.ts';
import { flatParent } from './flat-tree.ts';
import { rectOf } from './unhidden.ts';

/** Whether the element is rendered and not made invisible or inert. */
export function isRendered(element: Element): boolean {
  return isVisible(element) && !closest(element, '[inert]');
}

function isVisible(element: Element): boolean {
  if (typeof Element.prototype.checkVisibility !== 'function') {
    return isDisplayed(element) && styleOf(element).visibility !== 'hidden';
  }
  return Element.prototype.checkVisibility.call(element, {
    visibilityProperty: true,
    contentVisibilityAuto: false,
  });
}

const displayed = new WeakMap<Element, boolean>();

/** Whether an element is painted: rendered, and neither hidden nor transparent. */
export function isPainted(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, PAINTED);
}

const PAINTED = { opacityProperty: true, visibilityProperty: true };

/** What jsdom, which has no checkVisibility, can tell of it by style and markup alone. */
function isDisplayed(element: Element): boolean {
  const known = displayed.get(element);
  if (known !== undefined) return known;
  const parent = flatParent(element);
  const isFolded =
    parent !== null &&
    tagOf(parent) === 'details' &&
    !has(parent, 'open') &&
    tagOf(element) !== 'summary';
  const shown =
    styleOf(element).display !== 'none' && !isFolded && (parent === null || isDisplayed(parent));
  displayed.set(element, shown);
  return shown;
}

/** Whether boxes are laid out here. jsdom does not: no place and no size is to be had there. */
export function hasLayout(): boolean {
  return rectOf(pageRoot()).width > 0;
}
