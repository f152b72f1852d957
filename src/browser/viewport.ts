import type { CDPSession } from 'puppeteer-core';
import type { Viewport } from '../model/evidence.ts';

/** Gives the page a window of this size, in CSS pixels, on a desktop's screen. */
export async function setViewport(session: CDPSession, viewport: Viewport): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...viewport,
    deviceScaleFactor: 1,
    mobile: false,
  });
}

/** Shows the page as a browser does that is zoomed in: fewer CSS pixels, each of them larger. */
export async function setZoom(
  session: CDPSession,
  viewport: Viewport,
  factor: number,
): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...viewport,
    deviceScaleFactor: factor,
    mobile: false,
  });
}
