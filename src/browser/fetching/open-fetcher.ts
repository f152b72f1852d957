import { type IncomingMessage, request } from 'node:http';
import { createBrotliDecompress, createInflate } from 'node:zlib';
import { type AuditOptions, DEFAULTS } from '../../model/audit-options.ts';
import {
  BrokenBody,
  type FetchAsk,
  type Fetched,
  type Fetcher,
  type FetchFault,
} from '../../model/fetching.ts';
import { isNearName } from '../../support/loopback-name.ts';
import { packageVersion } from '../../support/package-root.ts';
import { type FindAddresses, reachRules } from '../reach/reach-rules.ts';
import { systemResolve } from '../reach/resolve.ts';
import { connectToHost } from './connect-to-host.ts';
import { patiently } from './patiently.ts';

type Options = Pick<
  AuditOptions,
  | 'timeout'
  | 'maxRedirects'
  | 'userAgent'
  | 'acceptBadCertificates'
  | 'allowHost'
  | 'allowPrivate'
  | 'hermetic'
  | 'retries'
>;

const USUAL_TIMEOUT_MS = 30_000;
/** All of an answer may take so many times as long as its beginning. */
const WHOLE = 4;
/** As many as browsers follow. */
const MOST_REDIRECTS = 20;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * A client of HTTP for what is read beside the pages. Node’s own `fetch` looks names up by itself, so that nobody could
 * judge the address that it connects to; this one connects to what was judged, as pages do (docs/reach.md).
 */
export function openFetcher(options: Options, signal?: AbortSignal): Fetcher {
  const rules = new Map<string, FindAddresses>();
  const rulesFor = (named: readonly string[]) => {
    const key = named.join(' ');
    const known = rules.get(key) ?? rulesOf(options, named);
    rules.set(key, known);
    return known;
  };
  return async (address, ask) => {
    const attempt = () => follow(address, ask, { ...options, signal }, rulesFor(ask.named));
    const isNear = isNearName(new URL(address).hostname);
    return patiently(attempt, options.retries ?? (isNear ? 0 : DEFAULTS.retries), signal);
  };
}

function rulesOf(
  { allowHost = [], allowPrivate = false, hermetic = false }: Options,
  named: readonly string[],
): FindAddresses {
  const known = [...named, ...allowHost];
  if (!allowPrivate) return reachRules({ named: known, onlyHosts: hermetic ? known : null });
  return async (host) => {
    const found = await systemResolve(host);
    return found.length > 0 ? found : { why: 'not-found' };
  };
}

type Way = Options & { signal: AbortSignal | undefined };

async function follow(
  address: string,
  ask: FetchAsk,
  options: Way,
  findAddresses: FindAddresses,
): Promise<Fetched | FetchFault> {
  const most = options.maxRedirects ?? MOST_REDIRECTS;
  let url = new URL(address);
  for (let count = 0; count <= most; count += 1) {
    const answer = await askOnce(url, ask, options, findAddresses);
    if ('why' in answer) return answer;
    const next = redirectOf(answer, url);
    if (next === null) return fetched(answer, url, options);
    answer.destroy();
    if (next === 'bad') return { why: 'bad-redirect', detail: url.host };
    url = next;
  }
  return { why: 'too-many-redirects', detail: String(most) };
}

/** Where an answer leads on to; null for one that does not. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage, url: URL): URL | 'bad' | null {
  if (!REDIRECTS.has(statusCode) || headers.location === undefined) return null;
  if (!URL.canParse(headers.location, url.href)) return 'bad';
  const next = new URL(headers.location, url);
  next.username = '';
  next.password = '';
  return /^https?:$/.test(next.protocol) ? next : 'bad';
}

async function askOnce(
  url: URL,
  { accept, headersFor }: FetchAsk,
  options: Way,
  findAddresses: FindAddresses,
): Promise<IncomingMessage | FetchFault> {
  const connected = await connectToHost(url, findAddresses, options.acceptBadCertificates ?? false);
  if ('why' in connected) return connected;
  const { socket, viaProxy } = connected;
  const credentials = viaProxy?.credentials ?? null;
  const headers = {
    'User-Agent': options.userAgent ?? `presscheck/${packageVersion()}`,
    Accept: accept,
    'Accept-Encoding': 'gzip',
    ...headersFor(url.href),
    Host: url.host,
    ...(credentials === null ? {} : { 'Proxy-Authorization': credentials }),
  };
  const path = viaProxy ? withoutFragment(url) : url.pathname + url.search;
  return answerTo(
    () => request({ path, headers, signal: options.signal, createConnection: () => socket }),
    url,
    options,
  );
}

function answerTo(
  begin: () => ReturnType<typeof request>,
  url: URL,
  { timeout = USUAL_TIMEOUT_MS }: Options,
): Promise<IncomingMessage | FetchFault> {
  return new Promise((resolve) => {
    const asked = begin();
    const tooSlow = setTimeout(() => {
      asked.destroy();
      resolve({ why: 'too-slow', detail: url.host });
    }, timeout);
    asked.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      clearTimeout(tooSlow);
      resolve({ why: 'broke-off', detail: code ?? message });
    });
    asked.once('response', (answer) => {
      clearTimeout(tooSlow);
      resolve(answer);
    });
    asked.end();
  });
}

function withoutFragment(url: URL): string {
  const whole = new URL(url.href);
  whole.hash = '';
  return whole.href;
}

function fetched(
  answer: IncomingMessage,
  url: URL,
  { timeout = USUAL_TIMEOUT_MS }: Options,
): Fetched {
  // What breaks before anybody reads is told to who reads then.
  answer.on('error', () => undefined);
  return {
    url: withoutFragment(url),
    status: answer.statusCode ?? 0,
    type: (answer.headers['content-type'] ?? '').toLowerCase(),
    retryAfter: answer.headers['retry-after'] ?? null,
    body: bodyOf(answer, url, timeout * WHOLE),
    dismiss: () => answer.destroy(),
  };
}

async function* bodyOf(
  answer: IncomingMessage,
  { host }: URL,
  wholeMs: number,
): AsyncGenerator<Uint8Array> {
  let isLate = false;
  const tooSlow = setTimeout(() => {
    isLate = true;
    answer.destroy(new Error('too slow'));
  }, wholeMs);
  try {
    for await (const chunk of uncoded(answer)) yield chunk as Uint8Array;
  } catch {
    throw new BrokenBody({ why: isLate ? 'too-slow' : 'broke-off', detail: host });
  } finally {
    clearTimeout(tooSlow);
    answer.destroy();
  }
}

/** Codings that were not asked for are undone; gzip is told by the content itself by whoever reads it. */
function uncoded(answer: IncomingMessage): AsyncIterable<unknown> {
  const coding = answer.headers['content-encoding'];
  const decoder =
    coding === 'br' ? createBrotliDecompress() : coding === 'deflate' ? createInflate() : null;
  if (!decoder) return answer;
  answer.once('error', (error) => decoder.destroy(error));
  return answer.pipe(decoder);
}
