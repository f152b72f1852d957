import { type BrowserSource, openBrowserSource } from '../../src/browser/finding/browser-source.ts';
import { type AuditOptions, audit, type Report } from '../../src/index.ts';

/** The browser that all tests share. */
export function sharedBrowser(): string {
  const endpoint = process.env['PRESSCHECK_TEST_BROWSER'];
  if (!endpoint) throw new Error('test/global-setup.js starts the browser that tests share.');
  return endpoint;
}

/** Audits with the shared browser and returns the whole report. */
export function auditPages(options: AuditOptions): Promise<Report> {
  return audit({ connect: sharedBrowser(), ...options }).report;
}

/** A source of browsers that is connected to the one that all tests share. */
export function sharedSource(): Promise<BrowserSource> {
  return openBrowserSource({
    browser: undefined,
    connect: sharedBrowser(),
    onlyHosts: null,
    reach: null,
    noSandbox: false,
    onNotice: () => undefined,
  });
}
