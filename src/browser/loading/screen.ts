import type { CDPSession, Protocol } from 'puppeteer-core';
import type { Preferences, Screen } from '../../model/given-page.ts';

/** A desktop's screen. */
export const DESKTOP: Screen = { scale: 1, isMobile: false, hasTouch: false };

/** Gives the page a window of a size, in CSS pixels, on a screen, that may be zoomed in: fewer CSS pixels, each of them larger. */
export async function setScreen(
  session: CDPSession,
  screen: Protocol.Emulation.SetDeviceMetricsOverrideRequest,
): Promise<void> {
  await session.send('Emulation.setDeviceMetricsOverride', screen);
}

/** Has the screen answer to two fingers, or to none. */
export async function setTouch(session: CDPSession, enabled: boolean): Promise<void> {
  await session.send('Emulation.setTouchEmulationEnabled', {
    enabled,
    ...(enabled ? { maxTouchPoints: 2 } : {}),
  });
}

/** Has the page see what its reader has set. */
export async function prefer(
  session: CDPSession,
  { colorScheme, reducedMotion, forcedColors }: Preferences,
): Promise<void> {
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: colorScheme },
      ...(reducedMotion ? [{ name: 'prefers-reduced-motion', value: 'reduce' }] : []),
      ...(forcedColors ? [{ name: 'forced-colors', value: 'active' }] : []),
    ],
  });
}
