import type { CDPSession, Protocol } from 'puppeteer-core';
import type { Cookie } from '../../model/cookie.ts';
import type { PageFault } from '../../model/page-error.ts';
import { cookieHeader, goesWith } from './given-cookies.ts';
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
  const state: Holding = { held: false, refused: null, byItself: false };
  const stop = answerRequests(tab, origin, options, state);
  await intercept(session, origin, options, state.held);
  return {
    async hold() {
      state.held = true;
      await intercept(session, origin, options, true);
    },
    async release() {
      state.held = false;
      await intercept(session, origin, options, false);
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

/** Whether the page may leave, where it last tried to go while it might not, and whether it had done so before it was watched. */
type Holding = { held: boolean; refused: string | null; byItself: boolean };

/** Only what has to be answered is intercepted: every intercepted request costs a round trip. */
async function intercept(
  session: CDPSession,
  origin: string,
  { headers, auth, cookies }: LoadOptions,
  held: boolean,
): Promise<void> {
  const patterns: Protocol.Fetch.RequestPattern[] = [];
  const adds = Object.keys(headers).length > 0 || cookies.some(({ domain }) => domain === null);
  if (adds || auth) patterns.push({ urlPattern: `${origin}/*` });
  if (held) patterns.push({ urlPattern: '*', resourceType: 'Document' });
  if (patterns.length === 0) return void (await session.send('Fetch.disable'));
  await session.send('Fetch.enable', { patterns, handleAuthRequests: auth !== null });
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
    const { requestId, request, frameId, resourceType } = event;
    if (state.held && resourceType === 'Document' && frameId === tab.mainFrameId) {
      state.refused = request.url + (request.urlFragment ?? '');
      return ignoreLoss(session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }));
    }
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
