import { allWithin, attr, has, isRendered, lineage, styleOf, tagOf, textOf } from './dom.ts';

/** Why a screen reader does not get this element, or null when it does. An empty anchor has nothing to get. */
export function hiddenReason(element: Element): string | null {
  if (!Element.prototype.checkVisibility.call(element)) return notRenderedReason(element);
  if (!hasContent(element)) return null;
  for (const at of lineage(element)) {
    if (attr(at, 'aria-hidden') === 'true') return 'aria-hidden is set on it or around it';
    if (has(at, 'inert')) return 'it is inert';
  }
  if (styleOf(element).getPropertyValue('content-visibility') === 'hidden') {
    return 'its content is not rendered (content-visibility: hidden)';
  }
  return isRendered(element) || showsSomething(element)
    ? null
    : 'it is invisible (visibility: hidden)';
}

function notRenderedReason(element: Element): string {
  for (const at of lineage(element)) {
    if (styleOf(at).display === 'none') return 'it is not shown (display: none or hidden)';
    if (tagOf(at) === 'details' && !has(at, 'open')) return 'it is in a closed details element';
  }
  return 'it is not rendered';
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
