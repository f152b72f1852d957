import { type PageError, pageError } from '../../model/page-error.ts';
import { TimeLimitError, within } from '../within.ts';
import type { DocumentTracker } from './document-tracker.ts';
import { navigationError } from './navigation-error.ts';
import type { Tab } from './tab.ts';

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/** Why the answer of the server is no page to audit, or null when it is one. */
export function refusal(
  tracker: DocumentTracker,
  url: string,
  errorText?: string,
): PageError | null {
  const { response } = tracker;
  if (response && response.status >= 400) return httpError(response.status);
  if (response && (response.status === 204 || response.status === 205))
    return noContent(response.status);
  if (response && !HTML.test(response.mimeType)) return notHtml(response.mimeType);
  if (!errorText) return null;
  if (errorText !== 'net::ERR_ABORTED') return navigationError(errorText, url);
  return notHtml('a download');
}

function notHtml(what: string): PageError {
  return pageError(
    'not-html',
    `The server answered with ${what || 'something without a type'}, not with an HTML page.`,
    'Take the address out of the targets, or let the server send it as text/html.',
  );
}

function noContent(status: number): PageError {
  return pageError(
    'empty-response',
    `The server answered with status ${status}, which has no content.`,
    'Check that the address is that of a page.',
  );
}

function httpError(status: number): PageError {
  const hint = [401, 403, 407].includes(status)
    ? 'Give credentials with --auth, --header or --cookie, or log in with --before.'
    : 'Check the address; a page that is gone should leave the list of targets.';
  return pageError('http-error', `The server answered with status ${status}.`, hint);
}

/** The page leads on and on by script or meta refresh. */
export function circle(url: string): PageError {
  return pageError(
    'redirect-loop',
    `${new URL(url).host} sends the reader on and on by script or meta refresh.`,
    'Check the redirects of the page; cookies that it expects can be given with --cookie.',
  );
}

/**
 * An exception while a page was loaded or looked at, as an error of the page. `shown` says whether a
 * document was there at all: only then can a script of it be what everything waits for.
 */
export async function errorFor(
  thrown: unknown,
  tab: Tab,
  timeoutMs: number,
  shown: boolean,
): Promise<PageError> {
  if (!tab.browser.connected) return BROWSER_DIED;
  if (tab.crashed) return PAGE_CRASHED;
  if (isPageError(thrown)) return thrown;
  if (thrown instanceof TimeLimitError) {
    return !shown || (await answers(tab)) ? timedOut(timeoutMs) : scriptHang(timeoutMs);
  }
  return pageError(
    'load-failed',
    `The page could not be loaded (${firstLine(thrown)}).`,
    'Try again; if it happens each time, report it with the address of the page.',
  );
}

export function isPageError(thrown: unknown): thrown is PageError {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'hint' in thrown;
}

export function firstLine(thrown: unknown): string {
  return (thrown instanceof Error ? thrown.message : String(thrown)).split('\n')[0] ?? '';
}

/** Whether the page's scripts let anything else run. */
async function answers(tab: Tab): Promise<boolean> {
  const ping = tab.session.send('Runtime.evaluate', { expression: '1' });
  return within(ping, 1000, 'An answer of the page').then(
    () => true,
    () => false,
  );
}

function timedOut(timeoutMs: number): PageError {
  return pageError(
    'navigation-timeout',
    `The page did not load within ${timeoutMs} ms.`,
    'Check that the server is running, or give it longer with --timeout.',
  );
}

function scriptHang(timeoutMs: number): PageError {
  return pageError(
    'script-hang',
    `A script on the page did not come to an end within ${timeoutMs} ms, so that nothing else could run.`,
    'Look for an endless loop in the page’s scripts; a script of somebody else can be left out with --block.',
  );
}

/** The process that showed the page died. */
export const PAGE_CRASHED: PageError = pageError(
  'page-crashed',
  'The page crashed its browser process, twice in a row.',
  'Open the page in a browser and watch its memory; parts of it can be left out with --block.',
);

/** The whole browser died. */
export const BROWSER_DIED: PageError = pageError(
  'browser-died',
  'The browser ended while it was showing the page, twice in a row.',
  'Run “presscheck doctor”, and make sure that the machine has memory to spare.',
);
