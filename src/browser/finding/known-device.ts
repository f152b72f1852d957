import type { Viewport } from '../../model/evidence.ts';
import type { Screen } from '../../model/given-page.ts';
import { UsageError } from '../../model/usage/usage-error.ts';
import { nearest } from '../../support/nearest.ts';

/** A phone or tablet: its window in CSS pixels, its screen, and how its browser calls itself. */
export type Device = { name: string; viewport: Viewport; screen: Screen; userAgent: string };

/** The device that Puppeteer knows by a name, in whichever letters. Throws a UsageError that names the nearest. */
export async function knownDevice(given: string): Promise<Device> {
  const { KnownDevices } = await import('./puppeteer.ts');
  const all = Object.entries(KnownDevices);
  const found = all.find(([name]) => name.toLowerCase() === given.trim().toLowerCase());
  if (!found) {
    const meant = nearest(
      given,
      all.map(([name]) => name),
    );
    throw new UsageError((say) => say.options.noDevice(given, meant));
  }
  const [name, { viewport, userAgent }] = found;
  const { width, height, deviceScaleFactor = 1, isMobile = false, hasTouch = false } = viewport;
  const screen = { scale: deviceScaleFactor, isMobile, hasTouch };
  return { name, viewport: { width, height }, screen, userAgent };
}
