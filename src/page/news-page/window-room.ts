import type { ElementRef } from '../../model/element-ref.ts';
import { describeElement } from '../describe-element.ts';
import { pageRoot, styleOf } from '../dom.ts';
import { pinnedAround } from '../hits.ts';
import { nextFrame } from '../settle.ts';

const COLUMNS = 9;
const ROW_PX = 4;
/** A row is covered when most of its columns are; a chat button in a corner covers none. */
const COVERED_COLUMNS = 5;

/** Goes to the middle of the page and measures how much of the window stays covered there. */
export async function windowRoom(): Promise<{ covered: number; bars: ElementRef[] }> {
  const before = { left: scrollX, top: scrollY };
  scrollTo({ top: (pageRoot().scrollHeight - innerHeight) / 2, behavior: 'instant' });
  await nextFrame();
  await nextFrame();
  const bars = new Set<Element>();
  let rows = 0;
  for (let y = ROW_PX / 2; y < innerHeight; y += ROW_PX) if (isCovered(y, bars)) rows += 1;
  const covered = Math.min(1, (rows * ROW_PX) / innerHeight);
  scrollTo({ ...before, behavior: 'instant' });
  return { covered: Math.round(covered * 100) / 100, bars: [...bars].map(describeElement) };
}

function isCovered(y: number, bars: Set<Element>): boolean {
  const pinned: Element[] = [];
  for (let column = 0; column < COLUMNS; column += 1) {
    const at = document.elementFromPoint((innerWidth * (column + 0.5)) / COLUMNS, y);
    const bar = at && pinnedAround(at);
    if (bar && isStuck(bar)) pinned.push(bar);
  }
  if (pinned.length < COVERED_COLUMNS) return false;
  for (const bar of pinned) bars.add(bar);
  return true;
}

/** What is sticky covers something only where it sticks; a column that is taller than the window scrolls. */
function isStuck(bar: Element): boolean {
  const style = styleOf(bar);
  if (style.position === 'fixed') return true;
  const { top, bottom } = bar.getBoundingClientRect();
  const sticksAtTop = style.top !== 'auto' && Math.abs(top - Number.parseFloat(style.top)) < 1;
  const sticksAtBottom =
    style.bottom !== 'auto' && Math.abs(innerHeight - bottom - Number.parseFloat(style.bottom)) < 1;
  return sticksAtTop || sticksAtBottom;
}
