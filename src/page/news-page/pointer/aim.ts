import type { WindowPoint } from '../../../model/news-page/pointer.ts';
import { closest, matches, styleOf } from '../../dom/dom.ts';
import { holds, lineage } from '../../dom/flat-tree.ts';
import { elementAt } from '../../dom/handles.ts';
import { comeToRest } from '../../dom/settle.ts';
import { bringIntoView, isConnected, rectOf } from '../../dom/unhidden.ts';
import { topmostAt } from '../../seeing/topmost-paint.ts';
import { NATIVE } from './natives.ts';

const SHARES = [0.5, 0.3, 0.7, 0.1, 0.9];
const FRAMES = 2;

/** Where a pointer meets an element itself, and no control in it; it is brought into view for that. */
export async function aim(handle: number): Promise<WindowPoint | null> {
  const element = elementAt(handle);
  if (!element || !isConnected(element)) return null;
  bringIntoView(element, 'center');
  await comeToRest(FRAMES);
  const { left, top, right, bottom } = rectOf(element);
  const [high, low] = [Math.max(top, 0), Math.min(bottom, innerHeight)];
  const points = SHARES.flatMap((down) =>
    SHARES.map((across) => ({
      x: left + (right - left) * across,
      y: high + (low - high) * down,
    })),
  );
  return (
    points.find((point) => meets(element, point)) ??
    points.find((point) => isIn(element, point)) ??
    null
  );
}

function isIn(element: Element, point: WindowPoint): boolean {
  const top = topmostAt(point);
  return top !== null && holds(element, top);
}

function meets(element: Element, point: WindowPoint): boolean {
  const top = topmostAt(point);
  if (!top || !holds(element, top)) return false;
  for (const at of lineage(top)) {
    if (at === element) return true;
    if (matches(at, NATIVE)) return false;
  }
  return false;
}

const COLUMNS = 12;
const ROWS = 12;
const BUSY =
  'a,button,input,select,textarea,label,summary,nav,header,[role],[onclick],iframe,video,img';

/** A point where a resting pointer and a click do nothing of their own. */
export function restingPoint(): WindowPoint {
  for (let row = ROWS - 1; row >= 0; row -= 1) {
    for (let column = 0; column < COLUMNS; column += 1) {
      const point = {
        x: (innerWidth * (column + 0.5)) / COLUMNS,
        y: (innerHeight * (row + 0.5)) / ROWS,
      };
      const top = topmostAt(point);
      if (top && !closest(top, BUSY) && styleOf(top).cursor !== 'pointer') return point;
    }
  }
  return { x: 1, y: innerHeight - 1 };
}
