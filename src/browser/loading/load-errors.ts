import { PAGE_EMPTY } from '../../model/arrival.ts';
import { isPageFault, type PageFault } from '../../model/page-error.ts';
import { reasonOf } from '../../support/reason-of.ts';
import { TOO_NEAR } from '../reach/gate-error.ts';
import { TimeLimitError } from '../within.ts';
import { answers } from './answers.ts';
import type { DocumentTracker } from './document-tracker.ts';
import { lossOf } from './loss-of-tab.ts';
import { navigationFault } from './navigation-error.ts';
import type { Tab } from './tab.ts';

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/;

/** Why the answer of the server is no page to audit, or null when it is one. */
export function refusal(
  { response, unreachable, failure }: DocumentTracker,
  url: string,
  errorText?: string,
): PageFault | null {
  if (!errorText && unreachable !== null) return ledNowhere(unreachable, failure);
  const refused = response && refusedAnswer(response);
  if (refused || !errorText) return refused;
  if (errorText === 'net::ERR_ABORTED') return { cause: 'download' };
  // A server may have sent the request on to another host, which is the one to tell of.
  return failure
    ? navigationFault(failure.errorText, failure.host)
    : navigationFault(errorText, new URL(url).host);
}

function refusedAnswer({
  status,
  mimeType,
}: NonNullable<DocumentTracker['response']>): PageFault | null {
  if (status >= 400) return { cause: 'http-error', status };
  if (status === 204 || status === 205) return { cause: 'no-content', status };
  return HTML.test(mimeType) ? null : { cause: 'not-html', type: mimeType };
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
