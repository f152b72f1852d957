import { selectorOf } from '../../dom/describe-element.ts';
import { allWithin, attr, closest } from '../../dom/dom.ts';
import { flatAll, holds, lineage } from '../../dom/flat-tree.ts';
import { elementAt, handleOf } from '../../dom/handles.ts';
import { nameOf } from '../../dom/name-of.ts';
import { isTabStop } from '../../dom/tab-stops.ts';
import { pageDocument } from '../../dom/unhidden.ts';
import { elementAtWay } from './element-at-way.ts';

const STOPS =
  'a[href],area[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex]';
const COMPOSITE =
  '[role=tablist],[role=listbox],[role=menu],[role=menubar],[role=radiogroup],[role=tree],[role=grid],[role=toolbar]';
const MOST_WAYS = 6;
/** So many boxes around an element hold what belongs to it. */
const LEVELS_AROUND = 3;
const MOST_BESIDE = 4;

/** Whether Tab comes to a link with this address, outside of a part of the page where one is named. */
export function leadsTo(address: string, outside?: Element): boolean {
  const sought = withoutEnd(address);
  return flatAll('a[href],area[href]').some(
    (link) =>
      withoutEnd(absolute(attr(link, 'href'))) === sought &&
      isTabStop(link) &&
      !(outside && holds(outside, link)),
  );
}

function absolute(href: string | null): string {
  try {
    return new URL(href ?? '', pageDocument.baseURI).href;
  } catch {
    return '';
  }
}

/** A place on a page is reached by way of the page, and what counts visitors leads to the same one. */
function withoutEnd(address: string): string {
  const [page = '', query = ''] = address.replace(/#.*$/s, '').split('?');
  const lasting = query.split('&').filter((pair) => pair !== '' && !COUNTS.test(pair));
  return [page.replace(/\/$/, ''), ...lasting].join('&');
}

const COUNTS = /^(?:utm|wt|at|ns|mc|itm|int|ref|cmp|cid|source|ito|xtor|_)/i;

/** Tab stops that may do what a click on an element does, the likeliest first. What leads away is not looked for beside it, but for a field. */
export function waysByKey(
  handle: number,
  isLeaving: boolean,
): { selector: string[]; arrows: boolean }[] {
  const element = elementAt(handle);
  if (!element) return [];
  const widget = closest(element, COMPOSITE);
  const inWidget = widget ? stopsIn(widget).slice(0, 1) : [];
  const others = [
    ...stopsIn(element).slice(0, 2),
    ...around(element),
    ...namesakes(element),
    ...(isLeaving ? fieldsBeside(element) : beside(element)),
  ].filter((one) => one !== element && !inWidget.includes(one));
  return [
    ...inWidget.map((one) => ({ selector: selectorOf(one), arrows: true })),
    ...[...new Set(others)].map((one) => ({ selector: selectorOf(one), arrows: false })),
  ].slice(0, MOST_WAYS);
}

function stopsIn(element: Element): Element[] {
  return allWithin(element, STOPS).filter((one) => isTabStop(one) && !leadsElsewhere(one));
}

/** Where such a link leads is known without a try. */
function leadsElsewhere(element: Element): boolean {
  const href = attr(element, 'href');
  return href !== null && !/^(?:#|javascript:|$)/i.test(href.trim());
}

function around(element: Element): Element[] {
  for (const at of lineage(element)) if (at !== element && isTabStop(at)) return [at];
  return [];
}

function namesakes(element: Element): Element[] {
  const name = nameOf(element).toLowerCase();
  if (name === '') return [];
  return flatAll(STOPS)
    .filter((one) => !leadsElsewhere(one) && nameOf(one).toLowerCase() === name && isTabStop(one))
    .slice(0, 2);
}

/** Enter in a field sends its form, as a sign beside it does. */
function fieldsBeside(element: Element): Element[] {
  for (const box of boxesAround(element)) {
    const fields = allWithin(box, FIELDS).filter(isTabStop);
    if (fields.length > 0) return fields.slice(0, 1);
  }
  return [];
}

const FIELDS = 'input[type=text],input[type=search],input:not([type])';

function boxesAround(element: Element): Element[] {
  return [...lineage(element)].slice(1, LEVELS_AROUND + 1);
}

function beside(element: Element): Element[] {
  for (const box of boxesAround(element)) {
    const stops = stopsIn(box).filter((one) => !holds(element, one));
    if (stops.length > 0) return stops.slice(0, MOST_BESIDE);
  }
  return [];
}

export function findAgain(selector: string[]): number | null {
  const found = elementAtWay(selector);
  return found && handleOf(found);
}

export function numberElements(elements: unknown[]): number[] {
  return elements.flatMap((element) => (element instanceof Element ? handleOf(element) : []));
}
