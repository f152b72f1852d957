import type { CDPSession, Protocol } from 'puppeteer-core';
import type { Cookie } from '../../model/cookie.ts';
import type { PageFault } from '../../model/page-error.ts';
import { goesWith } from '../../support/goes-with.ts';
import { siteOf } from '../../support/site-of.ts';
import { cookieHeader } from './given-cookies.ts';
import type { LoadOptions } from './load-options.ts';
import type { Tab } from './tab.ts';

/** What the page in a tab may ask the network for. */
export type NetworkPolicy = {
  /** From now on the page may not leave: requests for another main document are refused and noted. */
  hold(): Promise<void>;
  /** From now on it may again. */
  release(): Promise<void>;
  /**
   * From now on an address that the page tries to leave for is an answer to what is done to it; of a page that
   * has just tried without anybody's doing nothing can be told, until this is called again.
   */
  watchLeaving(): void;
  /** The last address that a held page tried to leave for since, or null; forgotten when it is asked for. */
  takeRefused(): string | null;
  /** Whether it tried to leave without anybody's doing. */
  leavesByItself(): boolean;
  /** From now on nothing is sent: what is not only asked for is refused, as a vote, an order or a letter is. */
  refuseSending(): Promise<void>;
  /** From now on things may be sent again; whether the page’s own site would have been sent something meanwhile. */
  allowSending(): Promise<boolean>;
  stop(): void;
};

/**
 * Applies the user's wishes to a tab. Headers, cookies and credentials go to the target's own origin
 * and to nobody else: a news page asks dozens of strangers for its parts. The browser's own store of
 * cookies knows neither ports nor schemes, so it gets only those that name their host. Throws a page
 * error for a cookie that the browser refuses.
 */
export async function applyNetworkPolicy(
  tab: Tab,
  url: string,
  options: LoadOptions,
): Promise<NetworkPolicy> {
  const { session } = tab;
  const { origin } = new URL(url);
  if (options.block.length > 0) {
    await session.send('Network.setBlockedURLs', { urls: [...options.block] });
  }
  for (const cookie of options.cookies) await storeCookie(session, cookie);
  if (options.acceptBadCertificates) {
    await session.send('Security.setIgnoreCertificateErrors', { ignore: true });
  }
  const state: Holding = {
    held: false,
    refused: null,
    byItself: false,
    refusesSending: false,
    sent: false,
  };
  const stop = answerRequests(tab, origin, options, state);
  const apply = () => intercept(session, origin, options, state);
  await apply();
  return {
    async hold() {
      state.held = true;
      await apply();
    },
    async release() {
      state.held = false;
      await apply();
    },
    async refuseSending() {
      Object.assign(state, { refusesSending: true, sent: false });
      await apply();
    },
    async allowSending() {
      state.refusesSending = false;
      await apply();
      return state.sent;
    },
    watchLeaving() {
      state.byItself = state.refused !== null;
      state.refused = null;
    },
    takeRefused() {
      const { refused, byItself } = state;
      state.refused = null;
      return byItself ? null : refused;
    },
    leavesByItself: () => state.byItself || state.refused !== null,
    stop,
  };
}

/**
 * Whether the page may leave, where it last tried to go while it might not, and whether it had done so before it was
 * watched; whether it may send something, and whether it tried to send its own site something while it might not.
 */
type Holding = {
  held: boolean;
  refused: string | null;
  byItself: boolean;
  refusesSending: boolean;
  sent: boolean;
};

/** Only what has to be answered is intercepted: every intercepted request costs a round trip. */
async function intercept(
  session: CDPSession,
  origin: string,
  { headers, auth, cookies }: LoadOptions,
  { held, refusesSending }: Holding,
): Promise<void> {
  const patterns: Protocol.Fetch.RequestPattern[] = [];
  const adds = Object.keys(headers).length > 0 || cookies.some(({ domain }) => domain === null);
  if (adds || auth) patterns.push({ urlPattern: `${origin}/*` });
  if (held) patterns.push({ urlPattern: '*', resourceType: 'Document' });
  if (refusesSending)
    for (const resourceType of ['XHR', 'Fetch', 'Ping'] as const)
      patterns.push({ urlPattern: '*', resourceType });
  if (patterns.length === 0) return void (await session.send('Fetch.disable'));
  await session.send('Fetch.enable', { patterns, handleAuthRequests: auth !== null });
}

/** Methods that only ask (RFC 9110, section 9.2.1). */
const ASKS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request would leave the page or send something while that may not be; then it is noted. */
function isRefused(
  { request, frameId, resourceType }: Protocol.Fetch.RequestPausedEvent,
  { mainFrameId }: Tab,
  origin: string,
  state: Holding,
): boolean {
  const isSending = state.refusesSending && !ASKS.has(request.method);
  if (isSending) state.sent ||= isSameSite(request.url, origin);
  const isLeaving = state.held && resourceType === 'Document' && frameId === mainFrameId;
  if (isLeaving) state.refused = request.url + (request.urlFragment ?? '');
  return isSending || isLeaving;
}

function isSameSite(url: string, origin: string): boolean {
  return siteOf(new URL(url)) === siteOf(new URL(origin));
}

function answerRequests(
  tab: Tab,
  origin: string,
  options: LoadOptions,
  state: Holding,
): () => void {
  const { session } = tab;
  const asked = new Set<string>();
  const onPaused = (event: Protocol.Fetch.RequestPausedEvent) => {
    const { requestId, request } = event;
    if (isRefused(event, tab, origin, state))
      return ignoreLoss(session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }));
    const ours = new URL(request.url).origin === origin;
    const headers = ours ? headerList(withGiven(request, options)) : undefined;
    ignoreLoss(
      session.send('Fetch.continueRequest', { requestId, ...(headers ? { headers } : {}) }),
    );
  };
  const onAuth = ({ requestId, authChallenge }: Protocol.Fetch.AuthRequiredEvent) => {
    const ours = authChallenge.origin === origin && !asked.has(requestId);
    asked.add(requestId);
    const authChallengeResponse: Protocol.Fetch.AuthChallengeResponse =
      ours && options.auth
        ? { response: 'ProvideCredentials', ...options.auth }
        : { response: 'CancelAuth' };
    ignoreLoss(session.send('Fetch.continueWithAuth', { requestId, authChallengeResponse }));
  };
  session.on('Fetch.requestPaused', onPaused);
  session.on('Fetch.authRequired', onAuth);
  return () => {
    session.off('Fetch.requestPaused', onPaused);
    session.off('Fetch.authRequired', onAuth);
  };
}

/** A cookie that names its host is the browser's to send. */
async function storeCookie(session: CDPSession, given: Cookie): Promise<void> {
  const { name, domain, sameSite, ...rest } = given;
  if (domain === null) return;
  const cookie = { name, domain, ...rest, ...(sameSite ? { sameSite } : {}) };
  const { success } = await session.send('Network.setCookie', cookie);
  const refused: PageFault = { cause: 'cookie-refused', name };
  if (!success) throw refused;
}

/**
 * The headers of a request of the target's own origin with what the user gives. A redirect elsewhere
 * carries none of it: Chromium forgets what was given to a request when it is sent on.
 */
function withGiven(
  { url, headers: sent }: Protocol.Network.Request,
  { headers, cookies }: LoadOptions,
): Record<string, string> {
  const given = cookies.filter((cookie) => cookie.domain === null && goesWith(cookie, url));
  const { Cookie: stored, ...others } = sent;
  const cookie = cookieHeader(stored, given);
  return { ...others, ...(cookie ? { Cookie: cookie } : {}), ...headers };
}

function headerList(headers: Record<string, string>): Protocol.Fetch.HeaderEntry[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

/** A request may be gone by the time it is answered; then nothing waits for the answer. */
function ignoreLoss(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}
