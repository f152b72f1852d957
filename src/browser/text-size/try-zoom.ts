import type { CDPSession } from 'puppeteer-core';
import { limitsZoom } from '../../model/text-size/viewport-meta.ts';
import type { ZoomFacts } from '../../model/text-size/zoom.ts';
import { within } from '../../support/within.ts';
import { callPage } from '../loading/isolated-world.ts';
import type { LoadedPage } from '../loading/loaded-page.ts';
import { enter } from '../states/enter.ts';
import { PHONE } from '../states/states.ts';

const MOVES = 6;
/** How far apart the fingers begin and end; Chromium takes a shorter way for no pinch where a page is shown smaller. */
const START_GAP = 60;
const END_GAP = 380;
const CTRL = 2;

/**
 * Tries to zoom as readers do. Ctrl+plus and Ctrl+wheel are tried on every page; two fingers only
 * where markup, style or a listener could stop them, since that takes the page on a phone's screen.
 */
export async function tryZoom(page: LoadedPage): Promise<ZoomFacts> {
  const { tab } = page;
  const signs = await callPage(page.world, 'zoom.collectZoomSigns', []);
  const blockingTouchListeners = await touchListeners(tab.session);
  await pressCtrlPlus(tab.session);
  await tab.pump.painting(() => turnWheelWithCtrl(tab.session));
  const cancelled = await callPage(page.world, 'zoom.zoomCancelled', []);
  const suspicious =
    signs.metas.some(({ content }) => limitsZoom(content)) ||
    signs.touchActions.length > 0 ||
    blockingTouchListeners.length > 0;
  const pinch = suspicious
    ? await pinchOnPhone(page)
    : { scale: null, isShrunk: false, cancelled: false };
  return {
    ...signs,
    blockingTouchListeners,
    pinchScale: pinch.scale,
    isShrunk: pinch.isShrunk,
    cancelled: { ...cancelled, touch: pinch.cancelled },
  };
}

const TOUCH_EVENTS = /^(?:touchstart|touchmove|touchend|gesturestart|gesturechange)$/;

/** Listeners anywhere on the page that may cancel a touch. */
async function touchListeners(session: CDPSession): Promise<string[]> {
  const found = new Set<string>();
  for (const expression of ['window', 'document']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    if (!result.objectId) continue;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId,
      depth: -1,
      pierce: true,
    });
    for (const { type, passive } of listeners)
      if (!passive && TOUCH_EVENTS.test(type)) found.add(type);
  }
  return [...found].sort();
}

async function pressCtrlPlus(session: CDPSession): Promise<void> {
  const key = { key: '+', code: 'Equal', windowsVirtualKeyCode: 187, modifiers: CTRL };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

async function turnWheelWithCtrl(session: CDPSession): Promise<void> {
  await within(
    session.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x: 200,
      y: 200,
      deltaX: 0,
      deltaY: -100,
      modifiers: CTRL,
    }),
    2000,
    'Turning the wheel',
  ).catch(() => undefined);
}

/** What came of spreading two fingers: how many times larger the page got, and whether it was shown smaller to fit at first. */
type Pinch = { scale: number; isShrunk: boolean; cancelled: boolean };

/** A page in its own size; less is a page shrunk to fit the screen. */
const WHOLE = 0.99;

/** Shows the page on a phone's screen, spreads two fingers on its text and reads the scale. */
async function pinchOnPhone(page: LoadedPage): Promise<Pinch> {
  await enter(page, PHONE);
  await callPage(page.world, 'zoom.watchTouches', []);
  const at = await callPage(page.world, 'zoom.pinchPoint', []);
  // A page that is laid out wider than the screen is shown smaller to begin with.
  const before = await callPage(page.world, 'zoom.visualScale', []);
  const after = await spreadUntilItStops(page, at, before);
  const cancelled = await callPage(page.world, 'zoom.touchCancelled', []);
  return { scale: after / before, isShrunk: before < WHOLE, cancelled };
}

const MOST_GESTURES = 4;
const ROUNDING = 0.01;

/** Spreads the fingers again as long as that enlarges the page, up to twice its first scale; returns the last one. */
async function spreadUntilItStops(page: LoadedPage, at: Point, first: number): Promise<number> {
  const { session, pump } = page.tab;
  let scale = first;
  for (let gesture = 0; gesture < MOST_GESTURES; gesture += 1) {
    await pump.painting(() => spreadFingers(session, at));
    const now = await callPage(page.world, 'zoom.visualScale', []);
    if (now - scale < ROUNDING || now >= first * 2) return now;
    scale = now;
  }
  return scale;
}

type Point = { x: number; y: number };

const PHONE_WIDTH = PHONE.window?.width ?? 0;

/** Where two fingers are at a distance from each other: beside each other, on one line of the text. */
function fingers({ x, y }: Point, gap: number): (Point & { id: number })[] {
  return [
    { x: Math.max(1, x - gap / 2), y, id: 0 },
    { x: Math.min(PHONE_WIDTH - 1, x + gap / 2), y, id: 1 },
  ];
}

/** A real two-finger gesture; Chromium's synthetic pinch never zooms in a headless browser. */
async function spreadFingers(session: CDPSession, at: Point): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', gap: number | null) =>
    within(
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: gap === null ? [] : fingers(at, gap),
      }),
      2000,
      'Touching the page',
    );
  await touch('touchStart', START_GAP);
  for (let move = 1; move <= MOVES; move += 1) {
    await touch('touchMove', START_GAP + ((END_GAP - START_GAP) * move) / MOVES);
  }
  await touch('touchEnd', null);
}
