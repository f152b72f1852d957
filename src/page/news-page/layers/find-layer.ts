import type { FoundLayer, LayerSign } from '../../../model/news-page/layers.ts';
import { countWords } from '../../../text/count-words.ts';
import { describeElement } from '../../dom/describe-element.ts';
import { all, allWithin, attr, closest, pageRoot, styleOf } from '../../dom/dom.ts';
import { flatElements, holds } from '../../dom/flat-tree.ts';
import { focusedElement } from '../../dom/focus-log.ts';
import { handleOf } from '../../dom/handles.ts';
import { nameOf } from '../../dom/name-of.ts';
import { isTabStop } from '../../dom/tab-stops.ts';
import { wordsIn } from '../../dom/words.ts';
import { parseColour } from '../../seeing/colour.ts';
import { DIALOG, hiddenRest, hiddenRestDialog } from './hidden-rest.ts';
import { type Pane, POINTS, readPanes } from './lifted-panes.ts';

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
      words: countWords(wordsIn(layer), attr(pageRoot(), 'lang')),
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
