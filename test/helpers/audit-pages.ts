import { type BrowserSource, openBrowserSource } from '../../src/browser/finding/browser-source.ts';
import { type AuditOptions, audit, type Report } from '../../src/index.ts';

/** The browser that the tests of one of Jest's workers share. */
export function sharedBrowser(): string {
  const endpoints = process.env['PRESSCHECK_TEST_BROWSERS']?.split(' ') ?? [];
  const endpoint = endpoints[Number(process.env['JEST_WORKER_ID']) - 1];
  if (!endpoint) throw new Error('test/global-setup.js starts the browsers that tests share.');
  return endpoint;
}

/** Audits with the shared browser and returns the whole report. */
export function auditPages(options: AuditOptions): Promise<Report> {
  return audit({ connect: sharedBrowser(), ...options }).report;
}

/** A source of browsers that is connected to the one that tests share. */
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
