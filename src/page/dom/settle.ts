import { all, pageRoot } from './dom.ts';
import { pageDocument } from './unhidden.ts';

const MOST_STEPS = 30;
const LAZY =
  'img[loading=lazy],iframe[loading=lazy],[data-src],[data-srcset],[data-lazy],[data-lazy-src],.lazy,.lazyload';

/**
 * Scrolls through a page that loads parts of itself late, as a reader would, and back to where it
 * was. Pages without a sign of that are left alone. Returns the number of steps.
 */
export async function scrollThrough(): Promise<number> {
  if (all(LAZY).length === 0) return 0;
  const start = { left: scrollX, top: scrollY };
  const height = pageRoot().scrollHeight;
  let steps = 0;
  for (let top = innerHeight; top < height && steps < MOST_STEPS; top += innerHeight) {
    scrollTo({ top, behavior: 'instant' });
    steps += 1;
    await nextFrame();
  }
  scrollTo({ ...start, behavior: 'instant' });
  await nextFrame();
  return steps;
}

/** Waits for a number of painted frames. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await nextFrame();
}

/** Waits for a number of frames, in which scripts and style sheets act, and takes what that sets in motion to its end. */
export async function comeToRest(count: number): Promise<void> {
  await frames(count);
  holdMotion();
  await nextFrame();
}

/** The next painted frame, or a moment where the browser paints none. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 100);
  });
}

/** Waits until the page has done what is queued already, such as telling its scripts that a dialog was closed. */
export async function afterQueuedTasks(): Promise<void> {
  await Promise.race([
    scheduler.postTask(() => undefined, { priority: 'background' }),
    new Promise((resolve) => setTimeout(resolve, LONGEST_QUEUE_MS)),
  ]);
}

/** A page that always has something to do. */
const LONGEST_QUEUE_MS = 300;

/**
 * Brings everything that moves to rest, so that no verdict hangs on the moment it was taken: what
 * ends is taken to its end, what never ends is held at its beginning.
 */
export function holdMotion(): void {
  for (const animation of pageDocument.getAnimations()) {
    if (!(animation.timeline instanceof DocumentTimeline)) continue;
    const end = animation.effect?.getComputedTiming().endTime;
    if (typeof end === 'number' && Number.isFinite(end)) animation.finish();
    else hold(animation);
  }
}

function hold(animation: Animation): void {
  animation.pause();
  animation.currentTime = 0;
}
