import { untilLeft } from './leaving.ts';
import { session } from './session.ts';

/** What the page did with the browser's own zooming, by keys and wheel. */
const zoom = {
  ctrlPlus: false,
  ctrlWheel: false,
  zoomEvents: 0,
};

/** The fate of touches, from `watchTouches` to `touchCancelled`. */
const touches = session<{ isCancelled: boolean; listeners: AbortController }>('zoom.watchTouches');

/** A key press and a turn of the wheel reach the page well within this time, if at all. */
const EVENTS_ARRIVE_MS = 300;

/** Follows what becomes of Ctrl+plus and Ctrl+wheel from now on. */
export function watchZooming(): void {
  addEventListener('keydown', (event) => afterHandlers(event, 'ctrlPlus'), {
    capture: true,
    signal: untilLeft,
  });
  addEventListener('wheel', (event) => afterHandlers(event, 'ctrlWheel'), {
    capture: true,
    passive: true,
    signal: untilLeft,
  });
}

/** Follows touches from now on: watching them at all times could slow a page on a touch screen. */
export function watchTouches(): void {
  touches.end()?.listeners.abort();
  const seen = { isCancelled: false, listeners: new AbortController() };
  touches.start(seen);
  const watch = (event: TouchEvent) =>
    setTimeout(() => {
      seen.isCancelled ||= event.defaultPrevented;
    });
  const options = { capture: true, passive: true, signal: seen.listeners.signal };
  addEventListener('touchstart', watch, options);
  addEventListener('touchmove', watch, options);
}

/** Whether the page cancelled a touch since `watchTouches`; they are followed no longer. */
export function touchCancelled(): boolean {
  const { isCancelled, listeners } = touches.current();
  listeners.abort();
  touches.end();
  return isCancelled;
}

/** Reads the event's fate when all of the page's handlers have run. */
function afterHandlers(event: KeyboardEvent | WheelEvent, kind: 'ctrlPlus' | 'ctrlWheel'): void {
  if (!event.ctrlKey || (event instanceof KeyboardEvent && !/^[=+]$/.test(event.key))) return;
  setTimeout(() => {
    zoom[kind] ||= event.defaultPrevented;
    zoom.zoomEvents += 1;
  });
}

/** Whether the page cancelled the Ctrl+plus and the Ctrl+wheel that it was just given. */
export async function zoomCancelled(): Promise<{ ctrlPlus: boolean; ctrlWheel: boolean }> {
  const end = performance.now() + EVENTS_ARRIVE_MS;
  while (zoom.zoomEvents < 2 && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { ctrlPlus: zoom.ctrlPlus, ctrlWheel: zoom.ctrlWheel };
}
