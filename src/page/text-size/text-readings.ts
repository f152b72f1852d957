import {
  closest,
  flatElements,
  flatParent,
  isPainted,
  pageBody,
  pageRoot,
  styleOf,
  tagOf,
} from '../dom/dom.ts';
import { goesOnToTheLeft, isVertical, isVerticalPage } from '../story/writing-mode.ts';

/** One text on the page: how large it is painted, how much of that shows, and what cuts off the rest. */
export type Reading = {
  text: Text;
  element: Element;
  rects: DOMRect[];
  /** The parts of them that are painted: neither cut off nor scrolled out of sight. */
  painted: Sides[];
  area: number;
  shown: number;
  by: Element | null;
  /** Cut off at the side, not below. */
  sideways: boolean;
  shortened: boolean;
  /** The least distance between two of its lines, in its own font size; null for one line. */
  lineGap: number | null;
};

type Clip = {
  element: Element;
  x: 'visible' | 'cut' | 'scroll';
  y: 'visible' | 'cut' | 'scroll';
  left: number;
  top: number;
  right: number;
  bottom: number;
};

const NO_TEXT =
  /^(?:script|style|noscript|template|option|textarea|title|iframe|svg|canvas|audio|video)$/;
const MOST_TEXTS = 6000;

let latest: Map<Text, Reading> = new Map();

/** What `readTexts` read last: for whatever else is asked of the page in that state. */
export function latestTexts(): Map<Text, Reading> {
  return latest;
}

/** Every text that is painted and that a screen reader gets, in the order of the page. */
export function readTexts(): Map<Text, Reading> {
  const readings = new Map<Text, Reading>();
  const known = nothingKnown();
  latest = readings;
  for (const element of flatElements(pageBody())) {
    if (readings.size >= MOST_TEXTS) break;
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
  return [...element.childNodes].filter(
    (node): node is Text => node instanceof Text && node.data.trim() !== '',
  );
}

/** `forTheEye` counts what screen readers do not get, and what is hidden on purpose as not shown. */
function readText(text: Text, element: Element, known: Known, forTheEye = false): Reading | null {
  const isSeen = isPainted(element);
  if (!isSeen && !forTheEye) return null;
  if (closest(element, '[aria-hidden=true]') && !forTheEye) return null;
  const range = document.createRange();
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

/** How close the lines of a text are that stand below each other, column beside column in vertical writing. */
function lineGapOf(rects: readonly DOMRect[], element: Element): number | null {
  const size = Number.parseFloat(styleOf(element).fontSize);
  const places = withoutInitial(rects, element).map((rect) =>
    isVertical(element) ? rect.left : rect.top,
  );
  const gaps = places.slice(1).map((place, index) => Math.abs(place - (places[index] ?? place)));
  const lines = gaps.filter((gap) => gap > 1);
  return lines.length === 0 || size === 0 ? null : Math.min(...lines) / size;
}

/** An initial spans lines, and stands beside them. */
const INITIAL = 1.5;

function withoutInitial(rects: readonly DOMRect[], element: Element): readonly DOMRect[] {
  const [first, ...others] = rects;
  const thickness = (rect: DOMRect) => (isVertical(element) ? rect.width : rect.height);
  const isInitial = first && others[0] && thickness(first) > thickness(others[0]) * INITIAL;
  return isInitial ? others : rects;
}

type Placed = 'flow' | 'absolute' | 'fixed';

/** What was found out about the boxes around an element, by how what is in it is placed. */
type Known = { root: Clip[]; around: Record<Placed, Map<Element, Clip[] | null>> };

function nothingKnown(): Known {
  return {
    root: rootClip(),
    around: { flow: new Map(), absolute: new Map(), fixed: new Map() },
  };
}

/** What may cut an element's text off, innermost first; null for text that is hidden on purpose. */
function clipsAround(at: Element | null, placed: Placed, known: Known): Clip[] | null {
  if (at === null || at === pageRoot()) return known.root;
  const before = known.around[placed].get(at);
  if (before !== undefined) return before;
  const clips = findClips(at, placed, known);
  known.around[placed].set(at, clips);
  return clips;
}

function findClips(at: Element, placed: Placed, known: Known): Clip[] | null {
  const style = styleOf(at);
  if (isHiddenBox(at, style)) return null;
  const isBox = style.display !== 'inline' && style.display !== 'contents';
  const counts = isBox && places(style, placed);
  const next = counts || placed === 'flow' ? placedBy(style.position) : placed;
  const outer = clipsAround(flatParent(at), next, known);
  const clip = counts ? clipOf(at, style) : null;
  return outer && clip ? [clip, ...outer] : outer;
}

function placedBy(position: string): Placed {
  return position === 'absolute' || position === 'fixed' ? position : 'flow';
}

/** Whether a box clips what is placed so: an absolutely placed element escapes boxes that do not place it. */
function places(style: CSSStyleDeclaration, placed: Placed): boolean {
  if (placed === 'flow') return true;
  const holdsFixed =
    style.transform !== 'none' ||
    style.filter !== 'none' ||
    style.perspective !== 'none' ||
    /paint|layout|strict|content/.test(style.contain);
  return holdsFixed || (placed === 'absolute' && style.position !== 'static');
}

/** The usual ways of hiding text from the eye alone. */
function isHiddenBox(element: Element, style: CSSStyleDeclaration): boolean {
  if (/^rect\((?:0|1)px,? (?:0|1)px/.test(style.clip)) return true;
  if (/inset\((?:50|100)%/.test(style.clipPath)) return true;
  return (
    style.overflow !== 'visible' &&
    style.display !== 'inline' &&
    (element.clientWidth <= 2 || element.clientHeight <= 2)
  );
}

function clipOf(element: Element, style: CSSStyleDeclaration): Clip | null {
  const isPropagated = element === pageBody() && styleOf(pageRoot()).overflowX === 'visible';
  if (isPropagated) return null;
  const paints = /paint|strict|content/.test(style.contain);
  const x = paints ? 'cut' : axis(style.overflowX);
  const y = paints ? 'cut' : axis(style.overflowY);
  if (x === 'visible' && y === 'visible') return null;
  const box = element.getBoundingClientRect();
  const left = box.left + element.clientLeft;
  const top = box.top + element.clientTop;
  return {
    element,
    x,
    y,
    left,
    top,
    right: left + element.clientWidth,
    bottom: top + element.clientHeight,
  };
}

function axis(overflow: string): Clip['x'] {
  if (overflow === 'visible') return 'visible';
  return overflow === 'auto' || overflow === 'scroll' ? 'scroll' : 'cut';
}

/** The window cuts off at the side where the page forbids scrolling there. */
function rootClip(): Clip[] {
  // A vertical page scrolls to the side; what its window cuts off below is not told by its style.
  if (isVerticalPage() || !forbidsSideways()) return [];
  return [
    {
      element: pageRoot(),
      x: 'cut',
      y: 'visible',
      left: -scrollX,
      top: Number.NEGATIVE_INFINITY,
      right: pageRoot().clientWidth,
      bottom: Number.POSITIVE_INFINITY,
    },
  ];
}

/** Whether the page forbids scrolling sideways. */
export function forbidsSideways(): boolean {
  const own = styleOf(pageRoot()).overflowX;
  const overflow = own === 'visible' ? styleOf(pageBody()).overflowX : own;
  return overflow === 'hidden' || overflow === 'clip';
}

function shareShown(
  rects: readonly DOMRect[],
  clips: readonly Clip[],
): Pick<Reading, 'area' | 'shown' | 'by' | 'sideways' | 'shortened'> {
  let area = 0;
  let visible = 0;
  let by: Element | null = null;
  let sideways = false;
  for (const rect of rects) {
    const cut = cutRect(rect, clips);
    area += rect.width * rect.height;
    visible += cut.visible;
    sideways ||= cut.sideways;
    by ??= cut.by;
  }
  const style = by && styleOf(by);
  const shortened = Boolean(
    style && (style.textOverflow !== 'clip' || style.webkitLineClamp !== 'none'),
  );
  return { area, shown: area === 0 ? 1 : visible / area, by, sideways, shortened };
}

function paintedPart({ left, top, right, bottom }: DOMRect, clips: readonly Clip[]): Sides {
  const box = { left, top, right, bottom };
  for (const clip of clips) {
    if (clip.x !== 'visible') narrow(box, 'left', 'right', clip);
    if (clip.y !== 'visible') narrow(box, 'top', 'bottom', clip);
  }
  return box;
}

const ROUNDING = 0.5;

function cutRect(
  { left, top, right, bottom }: DOMRect,
  clips: readonly Clip[],
): { visible: number; by: Element | null; sideways: boolean } {
  const cut: Cut = { box: { left, top, right, bottom }, by: null, sideways: false };
  const isScrolled = clips.some((clip) => !cutBy(cut, clip));
  const { box, by, sideways } = cut;
  const isOffPage = !isScrolled && isBeyondPage(box);
  const visible = Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top);
  return { visible: isOffPage ? 0 : visible, by, sideways };
}

/** Above the page, or on the side to which it cannot be scrolled: the left one, and the right one in a page that goes on to the left. */
function isBeyondPage({ left, right, bottom }: Sides): boolean {
  const isBeside = goesOnToTheLeft()
    ? left + scrollX >= pageRoot().clientWidth
    : right + scrollX <= 0;
  return isBeside || bottom + scrollY <= 0;
}

type Cut = { box: Sides; by: Element | null; sideways: boolean };

/** Cuts a text's box down; returns whether boxes further out may cut it too. */
function cutBy(cut: Cut, clip: Clip): boolean {
  const beyond = beyondOf(cut.box, clip);
  // What a reader can scroll to is not lost, and outer boxes clip the scrolled box, not the text.
  if (beyond.x === 'scroll' || beyond.y === 'scroll') return false;
  if (beyond.x === 'cut') narrow(cut.box, 'left', 'right', clip);
  if (beyond.y === 'cut') narrow(cut.box, 'top', 'bottom', clip);
  cut.sideways ||= beyond.x === 'cut';
  if (beyond.x === 'cut' || beyond.y === 'cut') cut.by ??= clip.element;
  return true;
}

/** What a box does, by axis, with the part of a text that lies beyond it. */
function beyondOf(box: Sides, clip: Clip): Beyond {
  const isBeyondX = box.left < clip.left - ROUNDING || box.right > clip.right + ROUNDING;
  const isBeyondY = box.top < clip.top - ROUNDING || box.bottom > clip.bottom + ROUNDING;
  return { x: isBeyondX ? clip.x : 'visible', y: isBeyondY ? clip.y : 'visible' };
}

type Beyond = Pick<Clip, 'x' | 'y'>;
export type Sides = { left: number; top: number; right: number; bottom: number };

function narrow(box: Sides, start: 'left' | 'top', end: 'right' | 'bottom', clip: Sides): void {
  box[start] = Math.max(box[start], clip[start]);
  box[end] = Math.min(box[end], clip[end]);
}
