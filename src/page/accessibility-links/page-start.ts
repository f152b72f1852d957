import type { FoundObstacle } from '../../model/accessibility-links/skip-link-functions.ts';
import type {
  FocusGiver,
  Obstacle,
  SkipLinksFacts,
  TabStop,
} from '../../model/accessibility-links/skip-links.ts';
import { mainScript } from '../../text/scripts.ts';
import { describeElement } from '../dom/describe-element.ts';
import {
  all,
  allWithin,
  attr,
  closest,
  has,
  pageBody,
  pageRoot,
  tagOf,
  textOf,
} from '../dom/dom.ts';
import { holds, lineage } from '../dom/flat-tree.ts';
import { focusedElement, readLog } from '../dom/focus-log.ts';
import { elementAt, handleOf } from '../dom/handles.ts';
import { nameOf } from '../dom/name-of.ts';
import { roleOf } from '../dom/roles.ts';
import { isTabStop } from '../dom/tab-stops.ts';
import { pageDocument, rectOf } from '../dom/unhidden.ts';
import { landmarkOf } from '../seeing/landmarks.ts';
import { ownWords } from '../story/readable-text.ts';
import { addressIn } from './in-page.ts';
import { barAround } from './look.ts';

/** What is there before any key is pressed. */
export function startOfPage(): Pick<SkipLinksFacts, 'lang' | 'textScript' | 'focusAtStart'> {
  const focused = focusedElement();
  return {
    lang: attr(pageRoot(), 'lang'),
    textScript: mainScript(ownWords()),
    focusAtStart: focused && { element: describeElement(focused), by: giverOf(focused) },
  };
}

function giverOf(focused: Element): FocusGiver {
  if (/^i?frame$/.test(tagOf(focused))) return 'frame';
  return has(focused, 'autofocus') ? 'autofocus' : 'script';
}

/** The stops that the logged Tab presses reached, and their numbers. */
export function describeStops(links: readonly number[]): { facts: TabStop; handle: number }[] {
  return firstRound(readLog().filter((element) => element !== null)).map((element) => ({
    facts: describeStop(element, links),
    handle: handleOf(element),
  }));
}

/** The stops before the first one comes again: on a short page Tab goes round. */
function firstRound(stops: readonly Element[]): Element[] {
  const end = stops.findIndex((stop, index) => stops.indexOf(stop) < index);
  return end < 0 ? [...stops] : stops.slice(0, end);
}

function describeStop(element: Element, links: readonly number[]): TabStop {
  const link = links.indexOf(handleOf(element));
  return {
    element: describeElement(element),
    name: nameOf(element),
    landmark: landmarkOf(element),
    isHomeLink: isHomeLink(element),
    leadsAway: addressIn(element) !== null && link < 0,
    positiveTabindex: Number(attr(element, 'tabindex')) > 0,
    inNotice: isInNotice(element),
    link: link < 0 ? null : link,
  };
}

/** A front page: the root of the site, or of one of its languages or sections. */
function isHomeLink(element: Element): boolean {
  const url = addressIn(element);
  if (!url) return false;
  const named = /\b(?:logo|brand|home)\b/i.test(
    `${attr(element, 'class') ?? ''} ${attr(element, 'rel') ?? ''}`,
  );
  const root =
    /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+)?$/i.test(url.pathname) && url.search === '';
  const front = /^(?:|\.|\.\/|\/)$/.test((attr(element, 'href') ?? '').trim());
  return front || root || (named && allWithin(element, 'img,svg').length > 0);
}

const NOTICE = /cookie|consent|gdpr|cmp|privacy|banner-top|browser|notice|alert|breaking/i;

function isInNotice(element: Element): boolean {
  for (const at of lineage(element)) {
    if (at === pageBody() || /^(?:header|nav|main)$/.test(tagOf(at))) break;
    if (isNotice(at)) return true;
  }
  return barAround(element) !== null;
}

const NOTICE_ROLE = /^(?:alert|status|dialog|alertdialog|log|marquee)$/;

function isNotice(element: Element): boolean {
  return (
    tagOf(element) === 'dialog' ||
    NOTICE_ROLE.test(roleOf(element) ?? '') ||
    NOTICE.test(`${attr(element, 'id') ?? ''} ${attr(element, 'class') ?? ''}`)
  );
}

/** A dialog that holds the keyboard: modal by the browser, or all the stops of the walk are inside it. */
export function findModal(): FoundObstacle | null {
  const modal = all(':modal').at(-1) ?? holdingDialog();
  return modal
    ? { facts: { ...describeObstacle(modal), kind: 'modal' }, handle: handleOf(modal) }
    : null;
}

function holdingDialog(): Element | null {
  const stops = readLog().filter((element) => element !== null);
  const [first] = stops;
  const dialog =
    first && closest(first, '[role=dialog],[role=alertdialog],[aria-modal=true],dialog[open]');
  if (!dialog || stops.length < 4 || !stops.every((stop) => holds(dialog, stop))) return null;
  return allWithin(dialog, '*').filter(isTabStop).length < stops.length ? dialog : null;
}

function describeObstacle(element: Element): Pick<Obstacle, 'element' | 'name'> {
  const label = attr(element, 'aria-label') || textOf(element).slice(0, 60);
  return { element: describeElement(element), name: label };
}

/** The bar that covers an element now, with its number. */
export function findCover(handle: number): FoundObstacle | null {
  const element = elementAt(handle);
  const covering = element && coveringElement(element);
  const bar = covering && barAround(covering);
  return bar ? { facts: { ...describeObstacle(bar), kind: 'cover' }, handle: handleOf(bar) } : null;
}

function coveringElement(element: Element): Element | null {
  const { left, top, width, height } = rectOf(element);
  for (const share of [0.5, 0.1, 0.9]) {
    const at = pageDocument.elementFromPoint(left + width * share, top + height / 2);
    if (at && !holds(element, at) && !holds(at, element)) return at;
  }
  return null;
}
