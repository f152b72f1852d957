import type { BrowserKind } from '../../model/browser-kind.ts';

/** Chromium 138 was released on this day, and a new version every 31 days on average since version 100. */
const KNOWN = { version: 138, released: Date.UTC(2025, 5, 24) };
const DAY_MS = 86_400_000;
const DAYS_A_VERSION = 31.1;
const DAYS_A_MONTH = 30.4;

/**
 * What a browser is, by the version that it tells (`HeadlessChrome/147.0.7727.24`): without a user
 * interface it calls itself headless.
 */
export function browserKind(version: string, now: Date): BrowserKind {
  const [, major] = /\/(\d+)\./.exec(version) ?? [];
  const kind = version.startsWith('Headless') ? 'headless shell' : 'browser';
  if (major === undefined) return { kind, ageMonths: null };
  const released = KNOWN.released + (Number(major) - KNOWN.version) * DAYS_A_VERSION * DAY_MS;
  const months = (now.getTime() - released) / DAY_MS / DAYS_A_MONTH;
  return { kind, ageMonths: Math.max(0, Math.round(months)) };
}
