import * as puppeteerCore from 'puppeteer-core';

/**
 * What is used of puppeteer, which takes a while to read: this module is imported where a browser is looked for
 * or started, and not before, so that commands without one neither wait for it nor fail with it.
 */
export const { CDPSessionEvent, default: puppeteer, KnownDevices, PuppeteerNode } = puppeteerCore;

/** The major version of Chrome that this puppeteer was made for; exported, but not in its types. */
export function chromeOfPuppeteer(): number | null {
  const revisions: unknown = Reflect.get(puppeteerCore, 'PUPPETEER_REVISIONS');
  if (typeof revisions !== 'object' || revisions === null || !('chrome' in revisions)) return null;
  return Number.parseInt(String(revisions.chrome), 10);
}
