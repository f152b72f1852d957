import { styleOf } from '../dom/dom.ts';
import { holds, lineage } from '../dom/flat-tree.ts';
import { isVertical } from '../story/writing-mode.ts';
import type { Reading, Sides } from './reading.ts';

/** Two texts that are painted over each other. */
export type Overlap = { one: Reading; other: Reading };

type Line = { reading: Reading; left: number; right: number; top: number; bottom: number };

/** The middle of a line of text, where its letters are, as a share of the font size. */
const LETTERS = 0.7;
const LEAST_SHARE = 0.25;
const LEAST_SHOWN = 0.5;
const MOST_OVERLAPS = 20;

/** The pairs of texts of different elements whose letters lie over each other. */
export function overlaps(readings: Iterable<Reading>): Overlap[] {
  const lines = [...readings]
    .filter(({ shown }) => shown >= LEAST_SHOWN)
    .flatMap(linesOf)
    .sort((a, b) => a.top - b.top);
  const found: Overlap[] = [];
  for (const [index, line] of lines.entries()) {
    if (found.length >= MOST_OVERLAPS) break;
    for (const other of overlappingLines(line, lines, index + 1))
      found.push({ one: line.reading, other: other.reading });
  }
  return found;
}

/** The lines from `start` on, which are in the order of the page, that lie over `line`. */
function overlappingLines(line: Line, lines: readonly Line[], start: number): Line[] {
  const found: Line[] = [];
  for (let next = start; next < lines.length; next += 1) {
    const other = lines[next];
    if (!other || other.top >= line.bottom) break;
    const isOver = share(line, other) >= LEAST_SHARE;
    if (isOver && areApart(line.reading, other.reading)) found.push(other);
  }
  return found;
}

function linesOf(reading: Reading): Line[] {
  const height = Number.parseFloat(styleOf(reading.element).fontSize) * LETTERS;
  return reading.rects.flatMap((rect, index) => {
    const painted = reading.painted[index];
    const middle = (rect.top + rect.bottom) / 2;
    const isSeen = painted && middle > painted.top && middle < painted.bottom;
    if (!isSeen || painted.right <= painted.left) return [];
    return [letterBox(reading, rect, painted, height)];
  });
}

/** The part of a line in which its letters are; in vertical writing a column. */
function letterBox(reading: Reading, rect: Sides, painted: Sides, size: number): Line {
  const { left, right, top, bottom } = painted;
  if (isVertical(reading.element)) {
    const middle = (rect.left + rect.right) / 2;
    return { reading, left: middle - size / 2, right: middle + size / 2, top, bottom };
  }
  const middle = (rect.top + rect.bottom) / 2;
  return { reading, left, right, top: middle - size / 2, bottom: middle + size / 2 };
}

function share(a: Line, b: Line): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  const smaller = Math.min(areaOf(a), areaOf(b));
  return smaller > 0 ? (width * height) / smaller : 0;
}

function areaOf({ left, right, top, bottom }: Line): number {
  return (right - left) * (bottom - top);
}

/** Bars that stay in place lie over whatever is scrolled below them; that is not the text's doing. */
function areApart({ element: one }: Reading, { element: other }: Reading): boolean {
  if (holds(one, other) || holds(other, one)) return false;
  return isPinned(one) === isPinned(other);
}

function isPinned(element: Element): boolean {
  for (const at of lineage(element)) {
    if (/^(?:fixed|sticky)$/.test(styleOf(at).position)) return true;
  }
  return false;
}
