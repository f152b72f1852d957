import { closest, pageBody, tagOf } from '../dom/dom.ts';
import { flatElements } from '../dom/flat-tree.ts';
import { isPainted } from '../dom/rendered.ts';
import { noteSample } from '../dom/sampled.ts';
import { nodesIn, pageDocument } from '../dom/unhidden.ts';
import { clipsAround, type Known, nothingKnown } from './clipping-boxes.ts';
import { paintedPart, shareShown } from './cut-off.ts';
import { lineGapOf } from './line-gap.ts';
import type { Reading } from './reading.ts';

const NO_TEXT =
  /^(?:script|style|noscript|template|option|textarea|title|iframe|svg|canvas|audio|video)$/;
/** More are not read. */
export const MOST_TEXTS = 6000;

/** Every text that is painted and that a screen reader gets, in the order of the page. */
export function readTexts(): Map<Text, Reading> {
  const readings = new Map<Text, Reading>();
  const known = nothingKnown();
  for (const element of flatElements(pageBody())) {
    if (readings.size >= MOST_TEXTS) {
      noteSample('texts', MOST_TEXTS);
      break;
    }
    for (const text of ownTexts(element)) {
      const reading = readText(text, element, known);
      if (reading) readings.set(text, reading);
    }
  }
  return readings;
}

/** The share of an element's words that is really painted, from 0 to 1: cut off, parked and transparent ones are not. */
export function paintedShare(element: Element): number {
  const known = nothingKnown();
  let [area, shown] = [0, 0];
  for (const inner of [element, ...flatElements(element)]) {
    for (const text of ownTexts(inner)) {
      const reading = readText(text, inner, known, true);
      area += reading?.area ?? 0;
      shown += (reading?.area ?? 0) * (reading?.shown ?? 0);
    }
  }
  return area === 0 ? 0 : shown / area;
}

function ownTexts(element: Element): Text[] {
  // Words drawn in a picture keep their place whatever the page's spacing.
  if (NO_TEXT.test(tagOf(element)) || element instanceof SVGElement) return [];
  return [...nodesIn(element)].filter(
    (node): node is Text => node instanceof Text && node.data.trim() !== '',
  );
}

/** `forTheEye` counts what screen readers do not get, and what is hidden on purpose as not shown. */
function readText(text: Text, element: Element, known: Known, forTheEye = false): Reading | null {
  const isSeen = isPainted(element);
  if (!isSeen && !forTheEye) return null;
  if (closest(element, '[aria-hidden=true]') && !forTheEye) return null;
  const range = pageDocument.createRange();
  range.selectNodeContents(text);
  const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (rects.length === 0) return null;
  const around = isSeen ? clipsAround(element, 'flow', known) : null;
  if (!around) return forTheEye ? unseen(text, element, rects) : null;
  const painted = rects.map((rect) => paintedPart(rect, around));
  const lineGap = lineGapOf(rects, element);
  return { text, element, rects, painted, lineGap, ...shareShown(rects, around) };
}

function unseen(text: Text, element: Element, rects: DOMRect[]): Reading {
  const area = rects.reduce((sum, { width, height }) => sum + width * height, 0);
  const nothing = {
    painted: [],
    shown: 0,
    by: null,
    sideways: false,
    shortened: false,
    lineGap: null,
  };
  return { text, element, rects, area, ...nothing };
}
