import { PAGE_EMPTY } from '../../model/arrival.ts';
import { isPageFault, type PageFault } from '../../model/page-error.ts';
import { reasonOf } from '../../support/reason-of.ts';
import { millisecondsOf } from '../../support/retry-pause.ts';
import { TimeLimitError } from '../../support/within.ts';
import { TOO_NEAR } from '../reach/gate-error.ts';
import { answers } from './answers.ts';
import type { DocumentTracker } from './document-tracker.ts';
import type { LoadOptions } from './load-options.ts';
import { lossOf } from './loss-of-tab.ts';
import { navigationFault } from './navigation-error.ts';
import type { Tab } from './tab.ts';

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/** Where the user allows fewer redirects than there were. */
export function tooManyRedirects(
  { way }: DocumentTracker,
  { maxRedirects: most }: LoadOptions,
): PageFault | null {
  const times = way.length - 1;
  if (most === null || times <= most) return null;
  return { cause: 'redirected-too-often', to: way.at(-1) ?? '', times, most };
}

/** What a page was asked for with. */
type Asked = { url: string; options: LoadOptions };

/** Why the answer of the server is no page to audit, or null when it is one. */
export function refusal(
  { response, unreachable, failure, way }: DocumentTracker,
  asked: Asked,
  errorText?: string,
): PageFault | null {
  if (!errorText && unreachable !== null) return ledNowhere(unreachable, failure);
  const refused = response && refusedAnswer(response, asked);
  if (refused || !errorText) return refused;
  if (errorText === 'net::ERR_ABORTED') return aborted(way, asked);
  // A server may have sent the request on to another host, which is the one to tell of.
  return failure
    ? navigationFault(failure.errorText, failure.host)
    : navigationFault(errorText, new URL(asked.url).host);
}

function refusedAnswer(
  response: NonNullable<DocumentTracker['response']>,
  asked: Asked,
): PageFault | null {
  const { status, mimeType } = response;
  if (status >= 400) return httpError(response, asked);
  if (status === 204 || status === 205) return { cause: 'no-content', status };
  return HTML.test(mimeType) ? null : { cause: 'not-html', type: mimeType };
}

/** The browser leaves what is no page of the web to others: a download, or the program that an address is for. */
function aborted(way: readonly string[], { url }: Asked): PageFault {
  const { protocol } = new URL(way.at(-1) ?? url);
  return /^https?:$/.test(protocol)
    ? { cause: 'download' }
    : { cause: 'bad-redirect', host: new URL(url).host, reason: protocol };
}

function httpError(
  { url: answered, status, retryAfter }: NonNullable<DocumentTracker['response']>,
  { url, options: { auth, headers, cookies } }: Asked,
): PageFault {
  const { host, origin } = new URL(answered);
  const at = origin === new URL(url).origin ? null : host;
  const gave = auth !== null || cookies.length > 0 || Object.keys(headers).length > 0;
  const retryAfterMs = retryAfter === null ? null : millisecondsOf(retryAfter);
  return {
    cause: 'http-error',
    status,
    at,
    gave,
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
  };
}

/** The page led to where nobody answers: the browser's own error page would be audited in its place. */
function ledNowhere(unreachable: string, failure: DocumentTracker['failure']): PageFault {
  const reason = failure?.errorText ?? 'net::ERR_FAILED';
  if (reason === TOO_NEAR) return { cause: 'too-near', host: hostOf(unreachable) };
  return { cause: 'redirected-to-nowhere', host: hostOf(unreachable), reason };
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address.slice(0, MOST_CHARACTERS);
}

const MOST_CHARACTERS = 100;

/** The page leads on and on by script or meta refresh. */
export function circle(url: string): PageFault {
  return { cause: 'page-redirects-in-circle', host: new URL(url).host };
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
): Promise<PageFault> {
  if (tab.crashed || !tab.browser.connected) return lossOf(tab);
  if (isPageFault(thrown)) return thrown;
  if (thrown instanceof TimeLimitError) {
    const isQuiet = !shown || (await answers(tab));
    return { cause: isQuiet ? 'not-loaded-in-time' : 'script-hang', timeoutMs };
  }
  const reason = reasonOf(thrown);
  return reason.endsWith(PAGE_EMPTY)
    ? { cause: 'nothing-shown', unseen: 0 }
    : { cause: 'load-broke-off', reason };
}
