import type { Page } from 'puppeteer-core';
import { UsageError } from '../../model/usage/usage-error.ts';

/** A page of Puppeteer’s, of whichever version: only what is asked of it, since the types of two versions do not fit. */
export type PuppeteerPage = {
  url(): string;
  isClosed(): boolean;
  browser(): object;
  browserContext(): object;
  createCDPSession(): Promise<object>;
};

const METHODS = ['url', 'isClosed', 'browser', 'browserContext', 'createCDPSession'] as const;

/** Whether a value is such a page, by what it can do. */
export function isPuppeteerPage(value: unknown): value is PuppeteerPage {
  return (
    typeof value === 'object' &&
    value !== null &&
    METHODS.every((name) => typeof Reflect.get(value, name) === 'function')
  );
}

/** The same as our version of Puppeteer knows it. Throws a UsageError for what is none, and for one that is closed. */
export function asPage(given: unknown): Page {
  if (!isPuppeteerPage(given)) throw new UsageError((say) => say.given.noPage);
  if (given.isClosed()) throw new UsageError((say) => say.given.closed);
  // It can do what is asked of it; its version may be another.
  return given as unknown as Page;
}
