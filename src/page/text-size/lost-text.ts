import type { Box } from '../../model/element-ref.ts';
import type { View } from '../../model/shot.ts';
import type { LostText, Sampled, TextPart } from '../../model/text-size/text-scaling.ts';
import { describeElement } from '../dom/describe-element.ts';
import { closest, flatParent, holds, lineage, pageRoot, styleOf } from '../dom/dom.ts';
import { elementAt } from '../dom/handles.ts';
import { findStory, isInStory, type Story } from '../story/story.ts';
import { layOutSkipped, skipAgain } from './change-text.ts';
import { sampled, startGrowth } from './growth.ts';
import { type Overlap, overlaps } from './overlaps.ts';
import type { Reading } from './reading.ts';
import { latestTexts, readTexts } from './text-readings.ts';

/** Of a text, this share shows when nothing of it is lost, and this much less is a loss. */
const WHOLE = 0.95;
const LEAST_LOSS = 0.05;
const MOST_LOST = 20;
const MOST_FOUND = 60;
const LONGEST_TEXT = 60;

/** The texts as they were painted before anything was enlarged. */
type Resting = {
  readings: Map<Text, Reading>;
  /** Boxes that cut text off at rest: teasers, carousels, closed parts. What they cut off later is not new. */
  cutters: Set<Element>;
  overlapping: Map<Text, Set<Text>>;
  storyLength: number;
};

/** A text that was lost, and to what. */
type LostReading = {
  reading: Reading;
  kind: LostText['kind'];
  by: Element | null;
  oneLine: boolean;
  atRest?: boolean;
};
type Loss = { lost: LostReading[]; storyShare: number };

const known: { start: Resting | null; mark: Resting | null; story: Story | null; loss: Loss } = {
  loss: { lost: [], storyShare: 1 },
  start: null,
  mark: null,
  story: null,
};

/** Remembers the page at rest. What the browser skips to lay out is laid out until `endScaling`. */
export function startScaling(): { fontSizePx: number | null; sampled: Sampled } {
  layOutSkipped();
  known.story = findStory();
  known.start = restingAs(readTexts());
  known.mark = null;
  startGrowth(known.story);
  const { firstParagraph } = known.story;
  return {
    sampled: sampled(),
    fontSizePx: firstParagraph ? Number.parseFloat(styleOf(firstParagraph).fontSize) : null,
  };
}

export function endScaling(): void {
  skipAgain();
}

/** Takes the state in which the texts were last read for the one that the next is held against. */
export function markResting(): void {
  known.mark = restingAs(latestTexts());
}

export function forgetMark(): void {
  known.mark = null;
}

function restingAs(readings: Map<Text, Reading>): Resting {
  const cutters = new Set<Element>();
  for (const { by, shown } of readings.values()) if (by && shown < WHOLE) cutters.add(by);
  const overlapping = new Map<Text, Set<Text>>();
  for (const { one, other } of overlaps(readings.values())) note(overlapping, one, other);
  return { readings, cutters, overlapping, storyLength: storyLength(readings) };
}

function note(pairs: Map<Text, Set<Text>>, { text: one }: Reading, { text: other }: Reading): void {
  pairs.set(one, (pairs.get(one) ?? new Set()).add(other));
  pairs.set(other, (pairs.get(other) ?? new Set()).add(one));
}

/** Finds what is lost now against the resting state; what a panel of these elements lies over is left out. */
export function findLoss(inPanel: readonly number[]): void {
  const resting = known.mark ?? known.start;
  known.loss = resting ? lossAgainst(resting, panelAround(inPanel)) : { lost: [], storyShare: 1 };
}

/** The layer above the page that holds the first of the elements; null where they lie in the page itself. */
function panelAround([first]: readonly number[]): Element | null {
  const element = first === undefined ? null : elementAt(first);
  for (const at of element ? lineage(element) : []) {
    if (/^(?:absolute|fixed)$/.test(styleOf(at).position)) return at;
  }
  return null;
}

const VIEW = { width: 640, height: 320 };
const VIEW_ROOM = 40;

/** The part of the page around the first text that was found lost, with the boxes of all that are in it. */
export function lossView(): View | null {
  const elements = known.loss.lost.map(({ reading }) => reading.element);
  return viewOf(elements, VIEW_ROOM, true);
}

/** The part of the page where the story starts. */
export function storyView(): View | null {
  const { paintedHeadline, firstParagraph } = findStory();
  const parts = [paintedHeadline, firstParagraph].filter((element) => element !== null);
  return viewOf(parts, VIEW_ROOM / 4, false);
}

let scrolledFrom = { left: 0, top: 0 };

/** Scrolls back to where the page was before the last view was shown. */
export function leaveView(): void {
  scrollTo({ ...scrolledFrom, behavior: 'instant' });
}

/**
 * The part of the page around the first of the elements that has a box, scrolled into the window, since
 * what lies outside is not painted; measured after that, since some boxes stay where they are.
 */
function viewOf(elements: readonly Element[], room: number, isMarked: boolean): View | null {
  scrolledFrom = { left: scrollX, top: scrollY };
  const first = elements.find((element) => boxOf(element).length > 0);
  if (!first) return null;
  const { top } = first.getBoundingClientRect();
  const isInWindow = top >= room && top + VIEW.height <= innerHeight;
  if (!isInWindow) scrollBy({ top: top - innerHeight / 4, behavior: 'instant' });
  const [box] = boxOf(first);
  if (!box) return null;
  const width = Math.min(VIEW.width, pageRoot().clientWidth);
  const x = Math.max(0, Math.min(box.x - room, pageRoot().clientWidth - width));
  const y = Math.max(0, box.y - room);
  const clip = { x, y, width, height: VIEW.height };
  return { clip, boxes: isMarked ? boxesWithin(elements.flatMap(boxOf), clip) : [] };
}

/** The boxes that reach into a part of the page, measured from its corner. */
function boxesWithin(boxes: readonly Box[], { x, y, width, height }: Box): Box[] {
  const reachesIn = (box: Box) =>
    box.x < x + width && box.x + box.width > x && box.y < y + height && box.y + box.height > y;
  return boxes.filter(reachesIn).map((box) => ({ ...box, x: box.x - x, y: box.y - y }));
}

function boxOf(element: Element): Box[] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 ? [{ x: left + scrollX, y: top + scrollY, width, height }] : [];
}

/** What the last `findLoss` found, one entry an element: described when the page is itself again. */
export function describeLoss(): { lost: LostText[]; storyShare: number } {
  const { lost, storyShare } = known.loss;
  return { lost: oneEach(lost.map(describe)).slice(0, MOST_LOST), storyShare };
}

function lossAgainst(resting: Resting, panel: Element | null): Loss {
  const readings = readTexts();
  const isOfPanel = ({ one, other }: Overlap) =>
    panel !== null && (holds(panel, one.element) || holds(panel, other.element));
  const lost = [
    ...[...readings.values()].flatMap((now) => clipped(now, resting)),
    ...[...readings.values()].flatMap((now) => runTogether(now, resting)),
    ...overlaps(readings.values())
      .filter((overlap) => !isOfPanel(overlap))
      .flatMap((overlap) => overlapped(overlap, resting)),
    ...missing(readings, resting),
  ];
  const share =
    resting.storyLength === 0 ? 1 : Math.min(1, storyLength(readings) / resting.storyLength);
  return { lost: lost.slice(0, MOST_FOUND), storyShare: share };
}

function clipped(now: Reading, { readings, cutters }: Resting): LostReading[] {
  const before = readings.get(now.text);
  const { by, shown } = now;
  if (before && by && isCutThrough(now, by)) {
    return [{ reading: now, kind: 'clipped', by, oneLine: false, atRest: true }];
  }
  if (!before || before.shown < WHOLE || shown > before.shown - LEAST_LOSS || shown >= WHOLE)
    return [];
  if (by && cutters.has(by)) return [];
  // A carousel that shows fewer cards in a narrower window has the others beside it.
  if (now.sideways && by && isInRow(now.element, by)) return [];
  return [{ reading: now, kind: 'clipped', by, oneLine: isInOneLine(now) }];
}

/** Lines closer than this are painted over each other: letters reach above and below it. */
const CLOSE_LINES = 0.8;

/** Lines of one text that were apart at rest, and lie over each other now. */
function runTogether(now: Reading, { readings }: Resting): LostReading[] {
  const before = readings.get(now.text)?.lineGap ?? null;
  if (now.lineGap === null || now.lineGap >= CLOSE_LINES) return [];
  if (before !== null && before < CLOSE_LINES) return [];
  return [{ reading: now, kind: 'lines', by: null, oneLine: false }];
}

/** A line that may not wrap, in a box of its own that is lower than its letters: shut parts have no height at all. */
function isCutThrough({ element, shown }: Reading, box: Element): boolean {
  if (element !== box || shown >= WHOLE || shown === 0) return false;
  const { whiteSpace, fontSize } = styleOf(element);
  return whiteSpace === 'nowrap' && box.clientHeight < Number.parseFloat(fontSize) * LETTERS;
}

const LETTERS = 0.75;

/** Whether the element is one of several things beside each other in the box. */
function isInRow(element: Element, box: Element): boolean {
  for (const at of lineage(element)) {
    if (at === box) return false;
    const { top } = at.getBoundingClientRect();
    const beside = [...(flatParent(at)?.children ?? [])].filter((other) => {
      const rect = other.getBoundingClientRect();
      return rect.width > 0 && Math.abs(rect.top - top) < 2;
    });
    if (beside.length >= LEAST_ROW) return true;
  }
  return false;
}

const LEAST_ROW = 3;

/** Whether the box that cuts the text off is no higher than a line of it. */
function isInOneLine({ by, element }: Reading): boolean {
  if (!by) return false;
  const lineHeight = Number.parseFloat(styleOf(element).lineHeight);
  return Number.isFinite(lineHeight) && by.clientHeight > 0 && by.clientHeight <= lineHeight;
}

function overlapped({ one, other }: Overlap, { readings, overlapping }: Resting): LostReading[] {
  if (overlapping.get(one.text)?.has(other.text)) return [];
  if (!readings.has(one.text) || !readings.has(other.text)) return [];
  // Of the two, the one that matters more to readers is said to be lost.
  const isLess = partOf(one.element) === 'other' && partOf(other.element) !== 'other';
  const [lost, over] = isLess ? [other, one] : [one, other];
  return [{ reading: lost, kind: 'overlapped', by: over.element, oneLine: false }];
}

/** Words of the story that are no longer painted. A template may swap the rest for what suits the window. */
function missing(now: Map<Text, Reading>, { readings }: Resting): LostReading[] {
  return [...readings.values()]
    .filter(({ text, element }) => !now.has(text) && text.isConnected && isOfStory(element))
    .map((before) => ({
      reading: { ...before, shown: 0 },
      kind: 'missing',
      by: null,
      oneLine: false,
    }));
}

function describe({ reading, kind, by, oneLine, atRest = false }: LostReading): LostText {
  const { element, text, shown, shortened } = reading;
  return {
    element: describeElement(element),
    text: text.data.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT),
    part: partOf(element),
    kind,
    shown: Math.round(shown * 100) / 100,
    by: by && describeElement(by),
    shortened: kind === 'clipped' && shortened && !atRest,
    oneLine,
    atRest,
  };
}

function partOf(element: Element): TextPart {
  const { story } = known;
  if (story?.headline && holds(story.headline, element)) return 'headline';
  if (isOfStory(element)) return 'story';
  if (closest(element, 'nav,[role=navigation],[role=menu],[role=menubar]')) return 'navigation';
  if (closest(element, 'button,a[href],label,select,[role=button],[role=tab]')) return 'control';
  return 'other';
}

function isOfStory(element: Element): boolean {
  return known.story !== null && isInStory(known.story, element);
}

function storyLength(readings: Map<Text, Reading>): number {
  let length = 0;
  for (const { element, text, shown } of readings.values()) {
    if (shown > 0 && isOfStory(element)) length += text.data.trim().length;
  }
  return length;
}

function oneEach(lost: readonly LostText[]): LostText[] {
  const seen = new Set<string>();
  return lost.filter(({ element, kind }) => {
    const key = `${kind} ${element.selector.join(' ')}`;
    return !seen.has(key) && seen.add(key);
  });
}
