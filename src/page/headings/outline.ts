import type { HeadingLook } from '../../model/headings/headings.ts';
import {
  all,
  allWithin,
  attr,
  closest,
  has,
  pageBody,
  styleOf,
  tagOf,
  textOf,
} from '../dom/dom.ts';
import { flatElements, flatParent, holds, lineage } from '../dom/flat-tree.ts';
import { hasLayout, isPainted, isRendered } from '../dom/rendered.ts';
import { roleOf } from '../dom/roles.ts';
import { contains, nodesIn, pageDocument, rectOf } from '../dom/unhidden.ts';
import { paintedShare } from '../text-size/text-readings.ts';

const SILENT = /^(?:script|style|noscript|template|option)$/;
const MEDIA = /^(?:img|picture|video|audio|iframe|object|embed|svg|canvas|input|select|textarea)$/;
/** Smaller media are icons, or places that an advert has not filled. */
const LEAST_MEDIA_PX = 20;

/** Which of the headings have something of their own between them and the next one, whatever its level. */
export function contentAfter(headings: readonly Element[]): Set<Element> {
  const known = new Set(headings);
  const withContent = new Set<Element>();
  let current: Element | null = null;
  for (const element of flatElements(pageBody())) {
    if (known.has(element)) current = element;
    else if (current && !contains(current, element) && isContent(element)) withContent.add(current);
  }
  return withContent;
}

function isContent(element: Element): boolean {
  const tag = tagOf(element);
  if (SILENT.test(tag) || !(isRendered(element) || isFolded(element))) return false;
  if (MEDIA.test(tag)) {
    const hasWords = (attr(element, 'alt') ?? '') !== '';
    return hasWords || rectOf(element).height >= LEAST_MEDIA_PX;
  }
  return [...nodesIn(element)].some((node) => node instanceof Text && textOf(node) !== '');
}

/** Whether an element is in a part that readers open: shut details, a tab's panel, what a button controls. */
function isFolded(element: Element): boolean {
  for (const at of lineage(element)) {
    const id = attr(at, 'id');
    const isPart =
      (tagOf(at) === 'details' && !has(at, 'open')) ||
      attr(at, 'hidden') === 'until-found' ||
      roleOf(at) === 'tabpanel' ||
      (id !== null && id !== '' && controllersOf(id).some(isRendered));
    if (isPart) return true;
  }
  return false;
}

function controllersOf(id: string): Element[] {
  return all('[aria-controls]').filter((control) =>
    attr(control, 'aria-controls')?.split(/\s+/).includes(id),
  );
}

/** Of a heading's words, this share is painted where it is seen. */
const MOST_PAINTED = 0.5;

/** How a heading looks: the font of its first words, and whether it is there to be seen. */
export function lookOf(element: Element): HeadingLook {
  const inner = allWithin(element, '*').find((one) => textOf(one) === textOf(element)) ?? element;
  const { fontSize, fontWeight } = styleOf(inner);
  return {
    fontSizePx: Number.parseFloat(fontSize),
    fontWeight: Number(fontWeight),
    seen: hasLayout() && paintedShare(element) >= MOST_PAINTED,
  };
}

/** Headings that show and that are kept from screen readers, with no exposed one that says the same. */
export function hiddenHeadings(): Element[] {
  const headings = all('h1,h2,h3,h4,h5,h6,[role=heading]').filter(
    (element) => isRendered(element) && textOf(element) !== '' && lookOf(element).seen,
  );
  const isHidden = (element: Element) => closest(element, '[aria-hidden=true]') !== null;
  const exposed = new Set(headings.filter((one) => !isHidden(one)).map(textOf));
  return headings.filter(
    (element) => isHidden(element) && !exposed.has(textOf(element)) && flatParent(element) !== null,
  );
}

/**
 * Headings that show in the window and are inert. Points are met by what lies around an inert part
 * when nothing covers it; a dialog keeps the page behind it inert for good reason.
 */
export function inertHeadings(): Element[] {
  const inside = INERT_HEADINGS.flatMap((selector) => all(selector));
  if (inside.length === 0 || all(OPEN_DIALOG).some(isRendered)) return [];
  return inside.filter(
    (element) =>
      textOf(element) !== '' && isPainted(element) && lookOf(element).seen && isUncovered(element),
  );
}

const INERT_HEADINGS = ['[inert] :is(h1,h2,h3,h4,h5,h6)', ':is(h1,h2,h3,h4,h5,h6)[inert]'];
const OPEN_DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';
function isUncovered(element: Element): boolean {
  const { left, top, width, height } = rectOf(element);
  const [x, y] = [left + width / 2, top + height / 2];
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return false;
  const met = pageDocument.elementFromPoint(x, y);
  return met !== null && holds(met, element);
}
