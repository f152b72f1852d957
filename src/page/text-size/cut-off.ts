import { pageRoot, styleOf } from '../dom/dom.ts';
import { goesOnToTheLeft } from '../story/writing-mode.ts';
import type { Clip } from './clipping-boxes.ts';
import type { Reading, Sides } from './reading.ts';

/** How much of a text’s boxes shows, and what cuts off the rest. */
export function shareShown(
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

/** The part of a box that is neither cut off nor scrolled out of sight. */
export function paintedPart({ left, top, right, bottom }: DOMRect, clips: readonly Clip[]): Sides {
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

function narrow(box: Sides, start: 'left' | 'top', end: 'right' | 'bottom', clip: Sides): void {
  box[start] = Math.max(box[start], clip[start]);
  box[end] = Math.min(box[end], clip[end]);
}
