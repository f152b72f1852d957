import type { Protocol } from 'puppeteer-core';
import { within } from '../../support/within.ts';
import type { Tab } from '../loading/tab.ts';

/** A picture of the page as base64; null when the browser gives none within the limit, in milliseconds. */
export async function capture(
  { session, pump }: Tab,
  what: Protocol.Page.CaptureScreenshotRequest,
  limitMs: number,
): Promise<string | null> {
  try {
    const taking = pump.painting(() => session.send('Page.captureScreenshot', what));
    const { data } = await within(taking, limitMs, 'Taking a picture');
    return data;
  } catch {
    return null;
  }
}
