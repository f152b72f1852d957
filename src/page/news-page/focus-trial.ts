import type { Clip } from '../../model/skip-link-functions.ts';
import { focusedElement, resetFocus } from '../focus-log.ts';
import { elementAt } from '../handles.ts';
import { nextFrame } from '../settle.ts';
import { clipOf } from '../skip-links/look.ts';

/** Where the window's upper left corner is on the page. */
export function windowCorner(): { x: number; y: number } {
  return { x: Math.round(scrollX), y: Math.round(scrollY) };
}

const OUTLINE_MS = 400;

/** Brings an element into the window with nothing focused; the part of the page in which its focus would show. */
export async function prepareFocusTrial(handle: number): Promise<Clip | null> {
  elementAt(handle)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  resetFocus();
  await nextFrame();
  return clipOf(handle);
}

/** Gives an element the focus where it is, and waits for what that sets in motion. */
export async function focusInPlace(handle: number): Promise<boolean> {
  const element = elementAt(handle);
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
  element.focus({ preventScroll: true });
  await motionEnds();
  return focusedElement() === element;
}

export async function blurInPlace(): Promise<void> {
  resetFocus();
  await motionEnds();
}

async function motionEnds(): Promise<void> {
  await nextFrame();
  const running = document.getAnimations().filter(({ playState, effect }) => {
    const end = effect?.getComputedTiming().endTime;
    return playState === 'running' && Number.isFinite(Number(end));
  });
  if (running.length === 0) return;
  await Promise.race([
    Promise.allSettled(running.map(({ finished }) => finished)),
    new Promise((resolve) => setTimeout(resolve, OUTLINE_MS)),
  ]);
  await nextFrame();
}
