import type { ElementRef } from '../../model/element-ref.ts';
import { describeElement } from '../dom/describe-element.ts';
import { allWithin, pageBody, pageRoot, styleOf } from '../dom/dom.ts';
import { flatElements } from '../dom/flat-tree.ts';
import { isRendered } from '../dom/rendered.ts';
import { nextFrame } from '../dom/settle.ts';
import { rectOf } from '../dom/unhidden.ts';
import { pinnedAround } from '../seeing/pinned.ts';
import { type KnownPaint, topmostPaint } from '../seeing/topmost-paint.ts';
import { isAnswer } from './layers/layer-buttons.ts';

const COLUMNS = 9;
const ROW_PX = 4;
/** A row is covered when most of its columns are; a chat button in a corner covers none. */
const COVERED_COLUMNS = 5;

type Room = { covered: number; coveredForGood: number; bars: ElementRef[] };

/** Goes to the middle of the page and measures how much of the window stays covered there. */
export async function windowRoom(): Promise<Room> {
  const before = { left: scrollX, top: scrollY };
  scrollTo({ top: (pageRoot().scrollHeight - innerHeight) / 2, behavior: 'instant' });
  await nextFrame();
  await nextFrame();
  const rows = readRows();
  const covered = rows.filter(isCovered);
  const bars = [...new Set(covered.flat())];
  const staying = bars.filter((bar) => !isClosable(bar));
  const forGood = rows.filter((row) => isCovered(row.filter((bar) => staying.includes(bar))));
  scrollTo({ ...before, behavior: 'instant' });
  return {
    covered: share(covered),
    coveredForGood: share(forGood),
    bars: bars.map(describeElement),
  };
}

function share(rows: readonly Element[][]): number {
  return Math.round(Math.min(1, (rows.length * ROW_PX) / innerHeight) * 100) / 100;
}

function isCovered(row: readonly Element[]): boolean {
  return row.length >= COVERED_COLUMNS;
}

/** What is stuck over each row, an entry for each column that it is over. */
function readRows(): Element[][] {
  const boxes = pinnedBoxes();
  const known: KnownPaint = new Map();
  const rows: Element[][] = [];
  for (let y = ROW_PX / 2; y < innerHeight; y += ROW_PX) {
    const across = boxes.filter(({ top, bottom }) => top <= y && y <= bottom);
    rows.push(barsAt(y, across, known));
  }
  return rows;
}

/** The boxes of what may stay in place, and of what hangs out of it: nothing else is worth a look. */
function pinnedBoxes(): DOMRect[] {
  const elements = [pageRoot(), pageBody(), ...flatElements(pageBody())];
  const pinned = elements.filter((element) => /^(?:fixed|sticky)$/.test(styleOf(element).position));
  const boxes = pinned.flatMap((bar) => {
    const own = rectOf(bar);
    const inside = [...flatElements(bar)].map((element) => rectOf(element));
    return [own, ...inside.filter((box) => !isWithin(box, own))];
  });
  return boxes.filter(({ width, height }) => width > 0 && height > 0);
}

function isWithin(inner: DOMRect, outer: DOMRect): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

function barsAt(y: number, boxes: readonly DOMRect[], known: KnownPaint): Element[] {
  const pinned: Element[] = [];
  for (let column = 0; column < COLUMNS; column += 1) {
    const x = (innerWidth * (column + 0.5)) / COLUMNS;
    if (!boxes.some(({ left, right }) => left <= x && x <= right)) continue;
    const at = topmostPaint({ x, y }, known);
    const bar = at && pinnedAround(at);
    if (bar && isStuck(bar)) pinned.push(bar);
  }
  return pinned;
}

/** A notice that a button of its own takes away stays no longer than a reader lets it. */
function isClosable(bar: Element): boolean {
  return allWithin(bar, 'button,[role=button],a,input').some(
    (button) => isRendered(button) && isAnswer(button),
  );
}

/** What is sticky covers something only where it sticks; a column that is taller than the window scrolls. */
function isStuck(bar: Element): boolean {
  const style = styleOf(bar);
  if (style.position === 'fixed') return true;
  const { top, bottom } = rectOf(bar);
  const sticksAtTop = style.top !== 'auto' && Math.abs(top - Number.parseFloat(style.top)) < 1;
  const sticksAtBottom =
    style.bottom !== 'auto' && Math.abs(innerHeight - bottom - Number.parseFloat(style.bottom)) < 1;
  return sticksAtTop || sticksAtBottom;
}
