import type { HiddenReason } from '../../model/reasons.ts';
import { allWithin, attr, has, styleOf, tagOf, textOf } from '../dom/dom.ts';
import { lineage } from '../dom/flat-tree.ts';
import { isRendered } from '../dom/rendered.ts';

/** Why a screen reader does not get this element, or null when it does. An empty anchor has nothing to get. */
export function hiddenReason(element: Element): HiddenReason | null {
  if (!Element.prototype.checkVisibility.call(element)) return notRenderedReason(element);
  if (!hasContent(element)) return null;
  for (const at of lineage(element)) {
    if (attr(at, 'aria-hidden') === 'true') return 'aria-hidden';
    if (has(at, 'inert')) return 'inert';
  }
  if (styleOf(element).getPropertyValue('content-visibility') === 'hidden') {
    return 'content-visibility';
  }
  return isRendered(element) || showsSomething(element) ? null : 'invisible';
}

function notRenderedReason(element: Element): HiddenReason {
  for (const at of lineage(element)) {
    if (styleOf(at).display === 'none') return 'not-shown';
    if (tagOf(at) === 'details' && !has(at, 'open')) return 'in-closed-details';
  }
  return 'not-rendered';
}

function hasContent(element: Element): boolean {
  return (
    textOf(element) !== '' ||
    allWithin(element, 'img,svg,video,iframe,input,textarea,select,button').length > 0 ||
    /^(?:input|textarea|select|img|iframe)$/.test(tagOf(element))
  );
}

function showsSomething(element: Element): boolean {
  return allWithin(element, '*').some(isRendered);
}
