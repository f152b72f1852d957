import { elementAt } from '../../dom/handles.ts';
import { isRendered } from '../../dom/rendered.ts';
import { afterQueuedTasks, nextFrame } from '../../dom/settle.ts';
import { isConnected, rectOf } from '../../dom/unhidden.ts';

const LONGEST_CLOSING_MS = 700;

/** Whether an obstacle goes away, within the time that a closing animation takes, and stays away. */
export async function isGone(handle: number): Promise<boolean> {
  const end = performance.now() + LONGEST_CLOSING_MS;
  let framesGone = 0;
  while (framesGone < FRAMES_GONE && performance.now() < end) {
    await nextFrame();
    framesGone = isGoneNow(elementAt(handle)) ? framesGone + 1 : 0;
  }
  if (framesGone < FRAMES_GONE) return false;
  await afterQueuedTasks();
  return isGoneNow(elementAt(handle));
}

/** Some dialogs open again as soon as they are closed. */
const FRAMES_GONE = 3;

function isGoneNow(element: Element | null): boolean {
  if (!element || !isConnected(element) || !isRendered(element)) return true;
  const { width, height, bottom, top } = rectOf(element);
  return width === 0 || height === 0 || bottom <= 0 || top >= innerHeight;
}
