import type { CDPSession, Protocol } from 'puppeteer-core';
import type { Viewport } from '../../model/evidence.ts';

/** Gives the page a window of this size, in CSS pixels, on a desktop's screen. */
export function setViewport(session: CDPSession, viewport: Viewport): Promise<void> {
  return setScreen(session, { ...viewport, deviceScaleFactor: 1, mobile: false });
}

/** Gives the page a window on a screen of another kind, or that is zoomed in: fewer CSS pixels, each of them larger. */
export async function setScreen(
  session: CDPSession,
  screen: Protocol.Emulation.SetDeviceMetricsOverrideRequest,
): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', screen);
}
