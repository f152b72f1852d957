import type { FocusPlace } from '../../../model/news-page/keyboard.ts';
import { focusedElement, resetFocus } from '../../dom/focus-log.ts';
import { elementAt } from '../../dom/handles.ts';
import { nextFrame } from '../../dom/settle.ts';
import { pageDocument } from '../../dom/unhidden.ts';
import { clipOf } from '../../seeing/clip.ts';
import { hitsOn } from '../../seeing/hits.ts';
import { pinnedAround } from '../../seeing/pinned.ts';
import { noteScroll, scrollTopAt } from './keyboard-walk.ts';

/** Where the window's upper left corner is on the page. */
export function windowCorner(): { x: number; y: number } {
  return { x: Math.round(scrollX), y: Math.round(scrollY) };
}

const OUTLINE_MS = 400;

/** Brings an element into the window with nothing focused, and tells where its focus would show. */
export async function prepareFocusTrial(handle: number): Promise<FocusPlace> {
  const element = elementAt(handle);
  const isPinned = element !== null && pinnedAround(element) !== null;
  resetFocus();
  // What is pinned to the window often comes and goes with scrolling: it is met where Tab met it.
  if (isPinned) scrollTo({ top: scrollTopAt(element) ?? scrollY, behavior: 'instant' });
  else element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const scrolledAt = noteScroll();
  if (isPinned) await scrollingIsAnswered(scrolledAt);
  await nextFrame();
  const clip = clipOf(handle);
  if (clip === null || element === null) return { clip: null, isClipped: false };
  const { shown, covered } = hitsOn(element);
  return { clip, isClipped: shown === 0 && covered === 0 };
}

/** Scripts that act on scrolling put off what they do for less than this. */
const ANSWERED_MS = 500;

async function scrollingIsAnswered(scrolledAt: number): Promise<void> {
  const missing = scrolledAt + ANSWERED_MS - performance.now();
  if (missing > 0) await new Promise((resolve) => setTimeout(resolve, missing));
  await motionEnds();
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
  const running = pageDocument.getAnimations().filter(({ playState, effect }) => {
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
