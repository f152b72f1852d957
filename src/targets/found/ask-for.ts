import type { AuditOptions } from '../../model/audit-options.ts';
import { givenCookies, parseCookie } from '../../model/cookie.ts';
import type { FetchAsk } from '../../model/fetching.ts';
import { goesWith } from '../../support/goes-with.ts';

type Options = Pick<AuditOptions, 'targets' | 'header' | 'cookie' | 'auth' | 'baseUrl' | 'origins'>;

/** The media types of what names pages. */
export const SOURCES =
  'application/xml, text/xml, application/rss+xml, application/atom+xml, application/feed+json, application/json;q=0.9, text/plain;q=0.8, */*;q=0.5';
export const PAGES = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5';

/**
 * How servers are asked: what the user named may be wherever it is, and gets the headers, cookies and credentials that
 * were given; nobody else does, whatever leads there.
 */
export function askFor(options: Options, accept: string): FetchAsk {
  const addresses = namedAddresses(options);
  const origins = new Set(addresses.map(({ origin }) => origin));
  return {
    named: [...new Set(addresses.map(({ hostname }) => hostname))],
    accept,
    headersFor(address) {
      const url = new URL(address);
      const isOwn = origins.has(url.origin);
      return { ...(isOwn ? ownHeaders(options, url) : {}), ...cookiesFor(options, url, isOwn) };
    },
  };
}

/** The addresses that the user named, with their credentials if they have any. */
export function namedAddresses({ targets, baseUrl, origins = [] }: Omit<Options, 'header'>): URL[] {
  const given = [...targets, ...(baseUrl ? [baseUrl] : []), ...origins];
  return given
    .filter((one) => /^https?:\/\//i.test(one) && URL.canParse(one))
    .map((one) => new URL(one));
}

function ownHeaders(options: Options, url: URL): Record<string, string> {
  const auth = authFor(options, url);
  return { ...(auth === null ? {} : { Authorization: auth }), ...options.header };
}

/** What stands in a target's own address holds over `--auth` (RFC 7617). */
function authFor(options: Options, { origin }: URL): string | null {
  const named = namedAddresses(options).find((one) => one.origin === origin && one.username !== '');
  const { auth } = options;
  const given = named
    ? `${decoded(named.username)}:${decoded(named.password)}`
    : auth && `${auth.username}:${auth.password}`;
  return given ? `Basic ${Buffer.from(given).toString('base64')}` : null;
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
