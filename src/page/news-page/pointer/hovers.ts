import type { FoundHover } from '../../../model/news-page/pointer.ts';
import { describeElement } from '../../dom/describe-element.ts';
import { allWithin, matches, pageBody, pageRoot, textOf } from '../../dom/dom.ts';
import { flatAll } from '../../dom/flat-tree.ts';
import { elementAt, handleOf } from '../../dom/handles.ts';
import { nameOf } from '../../dom/name-of.ts';
import { isPainted, isRendered } from '../../dom/rendered.ts';
import { rectOf } from '../../dom/unhidden.ts';
import { hoverTriggersByRule } from './hover-rules.ts';
import { byKind } from './kinds.ts';
import { type Looks, takeLooks } from './looks.ts';

/** Items of menus, whatever opens what is in them. */
const ITEMS = 'nav li,header li,[role=navigation] li,[role=menubar] li,[role=menubar]>[role]';
/** What says by its markup that something comes up. */
const PROMISES =
  '[aria-haspopup]:not([aria-haspopup=false]),[data-tip],[data-tooltip],[data-tippy-content],[data-toggle=tooltip],[data-bs-toggle=tooltip],[data-toggle=popover],[data-bs-toggle=popover]';
const LONGEST_NAME = 60;
const LARGE_SHARE = 0.5;

/**
 * What may bring something up while the pointer is over it: by a style sheet’s rule, as an item of a menu with
 * links that do not show, by its markup, or since a script listens. One of each kind, the likeliest first.
 *
 * @param heard what listens to the pointer that comes over it, by number
 * @param hearsAny whether anything does, the document too
 */
export function findHovers(heard: number[], hearsAny: boolean): FoundHover[] {
  const looks = takeLooks();
  const scripted = new Set(heard.flatMap((handle) => elementAt(handle) ?? []));
  const found = [
    ...hoverTriggersByRule((subject) => isUnseen(subject, looks)),
    ...flatAll(ITEMS).filter((item) => hidesLinks(item, looks)),
    ...flatAll(PROMISES),
    ...scripted,
  ].filter(isHoverable);
  return byKind([...new Set(found)]).map((alike) => {
    const one = alike[0] as Element;
    return {
      element: describeElement(one),
      name: seenWords(one, looks),
      alike: alike.length,
      handle: handleOf(one),
      isScripted: scripted.has(one) || (hearsAny && matches(one, PROMISES)),
    };
  });
}

function isUnseen(subject: Element, looks: Looks): boolean {
  const parts = [subject, ...allWithin(subject, '*')].filter((part) => looks.has(part));
  const hasContent = textOf(subject) !== '' || allWithin(subject, 'img,svg,a,button').length > 0;
  return hasContent && parts.every((part) => !looks.get(part)?.seen);
}

function hidesLinks(item: Element, looks: Looks): boolean {
  const links = allWithin(item, 'ul a[href],ol a[href],div a[href]');
  return links.length > 0 && links.every((link) => isUnseen(link, looks));
}

const LEAST_PX = 4;

function isHoverable(element: Element): boolean {
  if (element === pageBody() || element === pageRoot()) return false;
  const { width, height } = rectOf(element);
  const isLarge = width * height > innerWidth * innerHeight * LARGE_SHARE;
  const shows = width >= LEAST_PX && height >= LEAST_PX;
  return shows && !isLarge && isRendered(element) && isPainted(element);
}

/** The words of what is hovered that show at rest, else its name. */
function seenWords(element: Element, looks: Looks): string {
  const words = [element, ...allWithin(element, '*')].flatMap((part) => {
    const look = looks.get(part);
    return look?.seen ? look.text : [];
  });
  const seen = words.join(' ').replace(/\s+/g, ' ').trim();
  return (seen || nameOf(element)).slice(0, LONGEST_NAME);
}
