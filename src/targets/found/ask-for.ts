import type { AuditOptions } from '../../model/audit-options.ts';
import { givenCookies, parseCookie } from '../../model/cookie.ts';
import type { FetchAsk } from '../../model/fetching.ts';
import { goesWith } from '../../support/goes-with.ts';

type Options = Pick<AuditOptions, 'header' | 'cookie' | 'auth'>;

/** The media types of what names pages. */
export const SOURCES =
  'application/xml, text/xml, application/rss+xml, application/atom+xml, application/feed+json, application/json;q=0.9, text/plain;q=0.8, */*;q=0.5';
export const PAGES = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5';

/**
 * How servers are asked: what the user named may be wherever it is, and gets the headers, cookies and credentials that
 * were given; nobody else does, whatever leads there.
 */
export function askFor(named: readonly URL[], options: Options, accept: string): FetchAsk {
  const origins = new Set(named.map(({ origin }) => origin));
  return {
    named: [...new Set(named.map(({ hostname }) => hostname))],
    accept,
    headersFor(address) {
      const url = new URL(address);
      const isOwn = origins.has(url.origin);
      const own = isOwn ? ownHeaders(named, options, url) : {};
      return { ...own, ...cookiesFor(options, url, isOwn) };
    },
  };
}

/** The addresses that the options name, with their credentials if they have any. */
export function namedAddresses({
  targets,
  baseUrl,
  origins = [],
}: Pick<AuditOptions, 'targets' | 'baseUrl' | 'origins'>): URL[] {
  return [...targets, ...(baseUrl ? [baseUrl] : []), ...origins].flatMap(
    (one) => addressOf(one) ?? [],
  );
}

/** A text as an address of the web; null for what is none. */
export function addressOf(text: string): URL | null {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null;
}

/** The credentials that stand in the address of the same origin that was named. */
export function credentialsAt(
  named: readonly URL[],
  { origin }: URL,
): { username: string; password: string } | null {
  const found = named.find((one) => one.origin === origin && one.username !== '');
  return found ? { username: decoded(found.username), password: decoded(found.password) } : null;
}

function ownHeaders(named: readonly URL[], options: Options, url: URL): Record<string, string> {
  const auth = credentialsAt(named, url) ?? options.auth;
  const basic = auth && Buffer.from(`${auth.username}:${auth.password}`).toString('base64');
  // What stands in the address of a target holds over `--auth` (RFC 7617).
  return { ...(basic ? { Authorization: `Basic ${basic}` } : {}), ...options.header };
}

function cookiesFor({ cookie = {} }: Options, url: URL, isOwn: boolean): Record<string, string> {
  const pairs = givenCookies(cookie).flatMap(([name, text]) => {
    const read = parseCookie(name, text);
    if ('problem' in read || !goesWith(read, url.href)) return [];
    const isMeant = read.domain === null ? isOwn : isBelow(url.hostname, read.domain);
    return isMeant ? [`${read.name}=${read.value}`] : [];
  });
  return pairs.length > 0 ? { Cookie: pairs.join('; ') } : {};
}

/** RFC 6265, 5.1.3. */
function isBelow(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** A password may hold a percent sign that nobody encoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
