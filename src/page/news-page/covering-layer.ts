import type { CoveringLayer } from '../../model/news-page.ts';
import type { FoundObstacle } from '../../model/skip-link-functions.ts';
import { describeElement, selectorOf } from '../describe-element.ts';
import { closest, flatElements, holds, isTabStop, styleOf } from '../dom.ts';
import { focusedElement } from '../focus-log.ts';
import { handleOf } from '../handles.ts';
import { pinnedAround } from '../hits.ts';
import { nameOf } from '../name-of.ts';
import { findStory } from '../story/story.ts';

const COLUMNS = 10;
const ROWS = 8;
const LEAST_SHARE = 0.3;

/** What lies over at least 30 % of the window without being the page itself; null for nothing. */
export function coveringLayer(): CoveringLayer | null {
  const largest = largestLayer();
  if (!largest) return null;
  const { layer, share } = largest;
  const focused = focusedElement();
  return {
    element: describeElement(layer),
    share: Math.round(share * 100) / 100,
    stops: [...flatElements(layer)].filter(isTabStop).map((stop) => selectorOf(stop).join(' ')),
    holdsFocus: focused !== null && holds(layer, focused),
  };
}

/** The same layer, with its number, to be closed. */
export function openLayer(): FoundObstacle | null {
  const layer = largestLayer()?.layer;
  if (!layer) return null;
  const facts = { element: describeElement(layer), name: layerName(layer), kind: 'cover' as const };
  return { facts, handle: handleOf(layer) };
}

function layerName(layer: Element): string {
  return nameOf(layer).slice(0, 60);
}

function largestLayer(): { layer: Element; share: number } | null {
  const counts = new Map<Element, number>();
  for (let point = 0; point < COLUMNS * ROWS; point += 1) {
    const x = (innerWidth * ((point % COLUMNS) + 0.5)) / COLUMNS;
    const y = (innerHeight * (Math.floor(point / COLUMNS) + 0.5)) / ROWS;
    const layer = layerAt(x, y);
    if (layer) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  }
  const [largest] = [...counts].sort(([, a], [, b]) => b - a);
  if (!largest) return null;
  const [layer, points] = largest;
  const share = points / (COLUMNS * ROWS);
  return share < LEAST_SHARE || holdsStory(layer) ? null : { layer, share };
}

function layerAt(x: number, y: number): Element | null {
  const at = document.elementFromPoint(x, y);
  if (!at) return null;
  const dialog = closest(at, 'dialog[open],[role=dialog],[role=alertdialog]');
  const pinned = pinnedAround(at);
  return dialog ?? (pinned && styleOf(pinned).position === 'fixed' ? pinned : null);
}

/** Some pages scroll inside a box that fills the window. */
function holdsStory(layer: Element): boolean {
  const { headline, firstParagraph } = findStory();
  return [headline, firstParagraph].some((part) => part !== null && holds(layer, part));
}
