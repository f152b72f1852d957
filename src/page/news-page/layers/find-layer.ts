import type { FoundLayer, LayerSign } from '../../../model/news-page/layers.ts';
import { describeElement } from '../../dom/describe-element.ts';
import {
  all,
  allWithin,
  attr,
  closest,
  flatElements,
  flatParent,
  holds,
  isRendered,
  isTabStop,
  lineage,
  pageBody,
  pageRoot,
  styleOf,
  textOf,
} from '../../dom/dom.ts';
import { focusedElement } from '../../dom/focus-log.ts';
import { handleOf } from '../../dom/handles.ts';
import { nameOf } from '../../dom/name-of.ts';
import { wordsIn } from '../../dom/words.ts';
import { parseColour } from '../../seeing/colour.ts';
import { findStory } from '../../story/story.ts';

const COLUMNS = 10;
const ROWS = 8;
const POINTS = COLUMNS * ROWS;
/** A layer lies over at least this share of the window; a backdrop over most of it. */
const LEAST_SHARE = 0.3;
const BACKDROP_SHARE = 0.6;
const LONGEST_NAME = 60;

/**
 * The layer that lies over the page, told by what it does: it is modal, the rest is inert or hidden, a
 * backdrop parts it from the page, or it covers a large part of the window. Null for none.
 */
export function findLayer(): FoundLayer | null {
  const modal = all(':modal').at(-1);
  if (modal) return found(modal, 1, ['modal-dialog']);
  const panes = readPanes();
  const backdrop = panes.find((pane) => isBackdrop(pane)) ?? null;
  const boxes = panes.filter(
    (pane) => pane !== backdrop && !isBare(pane.root) && !isMasthead(pane.root),
  );
  const [box] = boxes.sort((a, b) => b.onTop - a.onTop);
  const layer = box?.root ?? hiddenRestDialog() ?? backdrop?.root;
  if (!layer) return null;
  const share = ((box?.onTop ?? 0) + (backdrop?.onTop ?? 0)) / POINTS;
  const signs = signsOf(layer, share, backdrop !== null);
  return signs.length === 0 ? null : found(layer, share, signs);
}

function found(layer: Element, share: number, signs: LayerSign[]): FoundLayer {
  const focused = focusedElement();
  return {
    handle: handleOf(layer),
    facts: {
      element: describeElement(layer),
      name: nameOf(layer).slice(0, LONGEST_NAME),
      signs,
      share: Math.round(share * 100) / 100,
      stops: [...flatElements(layer)].filter(isTabStop).length,
      holdsFocus: focused !== null && holds(layer, focused),
    },
  };
}

function signsOf(layer: Element, share: number, hasBackdrop: boolean): LayerSign[] {
  const dialog = closest(layer, DIALOG) ?? allWithin(layer, DIALOG)[0] ?? null;
  const rest = hiddenRest(layer);
  const signs: [boolean, LayerSign][] = [
    [dialog !== null && attr(dialog, 'aria-modal') === 'true', 'aria-modal'],
    [rest === 'inert', 'rest-inert'],
    [rest === 'aria-hidden', 'rest-hidden'],
    [hasBackdrop, 'backdrop'],
    [share >= LEAST_SHARE, 'covers'],
  ];
  return signs.flatMap(([holdsTrue, sign]) => (holdsTrue ? [sign] : []));
}

/** A part that is lifted off the page, and how many points of the window it is on top at, or below others that are lifted. */
type Pane = { root: Element; onTop: number; at: number };

function readPanes(): Pane[] {
  const content = aroundContent();
  const roots = new Map<Element, Element | null>();
  const rootOf = (element: Element) => {
    if (!roots.has(element)) roots.set(element, liftedRoot(element, content));
    return roots.get(element) ?? null;
  };
  const panes = new Map<Element, Pane>();
  for (let point = 0; point < POINTS; point += 1) {
    const x = (innerWidth * ((point % COLUMNS) + 0.5)) / COLUMNS;
    const y = (innerHeight * (Math.floor(point / COLUMNS) + 0.5)) / ROWS;
    const lifted = liftedAt(x, y, rootOf);
    for (const [depth, root] of lifted.entries()) {
      const pane = panes.get(root) ?? { root, onTop: 0, at: 0 };
      pane.at += 1;
      if (depth === 0) pane.onTop += 1;
      panes.set(root, pane);
    }
  }
  return [...panes.values()];
}

/** The lifted parts at a point, from the top down, as far as nothing of the page itself lies between them. */
function liftedAt(x: number, y: number, rootOf: (element: Element) => Element | null): Element[] {
  const roots: Element[] = [];
  for (const element of document.elementsFromPoint(x, y)) {
    const root = rootOf(element);
    if (!root) break;
    if (!roots.includes(root)) roots.push(root);
  }
  return roots;
}

/** The outermost part around an element that is placed over the page and holds none of its content. */
function liftedRoot(element: Element, content: ReadonlySet<Element>): Element | null {
  let root: Element | null = null;
  for (const at of lineage(element)) {
    if (at === pageBody() || at === pageRoot() || content.has(at)) break;
    if (isLifted(at)) root = at;
  }
  return root;
}

function isLifted(element: Element): boolean {
  const { position } = styleOf(element);
  if (position === 'fixed') return true;
  // An absolutely placed layer hangs on the page itself, and not on a part of its text.
  return position === 'absolute' && isOutermostPlaced(element) && !closest(element, 'main,article');
}

function isOutermostPlaced(element: Element): boolean {
  for (let at = flatParent(element); at && at !== pageBody(); at = flatParent(at)) {
    if (styleOf(at).position !== 'static') return false;
  }
  return true;
}

/** What holds the page’s content: the page itself, or a shell that it scrolls in. */
function aroundContent(): Set<Element> {
  const { headline, firstParagraph } = findStory();
  const parts = [headline, firstParagraph, ...all('main,[role=main]')];
  return new Set(parts.flatMap((part) => (part ? [...lineage(part)] : [])));
}

function isBackdrop({ root, at }: Pane): boolean {
  return at / POINTS >= BACKDROP_SHARE && isBare(root) && isSeen(root);
}

/** The page's own head and menus, which may stay in place. */
function isMasthead(root: Element): boolean {
  if (closest(root, DIALOG) || allWithin(root, DIALOG).length > 0) return false;
  return closest(root, MASTHEAD) !== null || allWithin(root, MASTHEAD).length > 0;
}

const MASTHEAD = 'header,nav,[role=banner],[role=navigation]';

/** Without words and controls. */
function isBare(element: Element): boolean {
  return (
    wordsIn(element) === '' &&
    ![element, ...flatElements(element)].some(isTabStop) &&
    allWithin(element, 'img,video,iframe,canvas').length === 0
  );
}

/** An empty pane that lets everything through shows nobody that something is over the page. */
function isSeen(element: Element): boolean {
  const { backgroundColor, backgroundImage, backdropFilter, opacity } = styleOf(element);
  if (Number(opacity) === 0) return false;
  const paints = backgroundImage !== 'none' || (backdropFilter || 'none') !== 'none';
  return paints || parseColour(backgroundColor).a > 0;
}

const DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';
/** With less text than this there is nothing behind a dialog. */
const LEAST_TEXT = 100;

/** How most of the text outside a layer is kept from readers, null where it is not. */
function hiddenRest(layer: Element): 'inert' | 'aria-hidden' | null {
  const outside = (selector: string) =>
    all(selector)
      .filter(
        (one) =>
          !holds(one, layer) && !holds(layer, one) && !closest(one.parentElement ?? one, selector),
      )
      .reduce((sum, one) => sum + (isDisplayed(one) ? textOf(one).length : 0), 0);
  const total = textOf(pageBody()).length - textOf(layer).length;
  if (total < LEAST_TEXT) return null;
  if (outside('[inert]') >= total / 2) return 'inert';
  return outside('[aria-hidden=true]') >= total / 2 ? 'aria-hidden' : null;
}

function isDisplayed(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element);
}

/** A dialog of any size, where the rest of the page is kept from readers for it. */
function hiddenRestDialog(): Element | null {
  return all(DIALOG).find((dialog) => isRendered(dialog) && hiddenRest(dialog) !== null) ?? null;
}
