import type { AuditOptions } from '../model/audit-options.ts';
import type { PageReport } from '../model/report.ts';
import { mapped } from '../report/mapped.ts';

/** What options say of where a site lies. */
export type SiteOptions = Pick<AuditOptions, 'baseUrl' | 'origins'>;

/** A page's address as a baseline writes it: without white space, and with no `*` of its own. */
export function writtenPage(url: string): string {
  return url.replace(
    /[\s*\p{Cc}]/gu,
    (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** By what the pages of a run are known, in a baseline and beside another report. */
export type PageKeys = {
  /**
   * The written key of a page: below the site its path, with query and route; of other sites the whole
   * address; of a build on disk what it is called.
   */
  keyOf(url: string): string;
  /** The same of what a baseline's line has for its pages, which may be a pattern. */
  keyOfLine(pages: string): string;
  /** Whether a page of the run has just this key, with or without the slash before it. */
  isTaken(key: string): boolean;
};

/**
 * The keys of a run's pages. Its site is what the options name; and the only origin that its pages are of, where
 * there is one and no build on disk beside it, since another site's page of the same path must stay another page. Pure.
 */
export function createPageKeys(urls: Iterable<string>, options: SiteOptions = {}): PageKeys {
  const all = [...new Set(urls)];
  const named = namedBases(options);
  const bases = [...named, ...onlyOrigin(all, named)];
  const keyOfLine = (url: string) => {
    const address = addressOf(url);
    if (!address) return url;
    for (const base of bases) {
      const place = placeBelow(address, base);
      if (place !== null) return place;
    }
    return url;
  };
  const keyOf = (url: string) => keyOfLine(writtenPage(url));
  const taken = new Set(all.map(keyOf).map(withoutSlash));
  return { keyOf, keyOfLine, isTaken: (key) => taken.has(withoutSlash(key)) };
}

/** The same of pages that were audited. Pure. */
export function pageKeysOf(
  pages: Iterable<Pick<PageReport, 'url'>>,
  options: SiteOptions = {},
): PageKeys {
  return createPageKeys(
    mapped(pages, ({ url }) => url),
    options,
  );
}

/** What options name of a site, as a report has them: nothing has checked these. */
export function siteOptionsIn(options: Readonly<Record<string, unknown>>): SiteOptions {
  const { baseUrl, origins } = options;
  return {
    ...(typeof baseUrl === 'string' ? { baseUrl } : {}),
    ...(Array.isArray(origins)
      ? { origins: origins.filter((one) => typeof one === 'string') }
      : {}),
  };
}

/**
 * What is alike in all ways to write a key: a folder may be called by its first page, and characters may be
 * encoded. Where a run has two pages of one such form, each is known by its own key alone.
 */
export function commonForm(key: string): string {
  const bare = withoutSlash(key).replace(/^([^?#]*\/)?index\.html(?=[?#]|$)/, '$1');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}

/** An address of the web by its parts, the path with query and route. */
type Address = { origin: string; place: string };

function addressOf(url: string): Address | null {
  const [, start = '', rest = '', fragment = ''] =
    /^(https?:\/\/[^/?#]+)([^#]*)(#.*)?$/is.exec(url) ?? [];
  if (!URL.canParse(start)) return null;
  // A place on a page is no page of its own; the route of a single-page build is.
  const route = /^#!?\//.test(fragment) ? fragment : '';
  return { origin: new URL(start).origin, place: withSlash(rest) + route };
}

/** A key as patterns and baselines read it: the slash at its beginning may be left out. */
export function withoutSlash(key: string): string {
  return key.replace(/^\//, '');
}

function withSlash(place: string): string {
  return place.startsWith('/') ? place : `/${place}`;
}

/** Where a site lies: an origin, and the path there without a slash at its end. */
type Base = { origin: string; path: string };

/** What lies deeper comes first, so that its path is taken off. */
function namedBases({ baseUrl, origins = [] }: SiteOptions): Base[] {
  const site = addressOf(baseUrl ?? '');
  const paths = site ? [site.place, new URL(baseUrl ?? '').pathname] : [];
  return [
    ...paths.map((path) => ({ origin: site?.origin ?? '', path: path.replace(/\/+$/, '') })),
    ...origins.flatMap((one) => addressOf(one) ?? []).map(({ origin }) => ({ origin, path: '' })),
  ];
}

/** None where the site is named and lies deeper there: what is beside it may have the same paths. */
function onlyOrigin(urls: readonly string[], named: readonly Base[]): Base[] {
  const origins = new Set(urls.map((url) => addressOf(url)?.origin ?? null));
  const [origin = null] = origins;
  if (origins.size !== 1 || origin === null) return [];
  return named.some((base) => base.origin === origin) ? [] : [{ origin, path: '' }];
}

function placeBelow({ origin, place }: Address, base: Base): string | null {
  if (origin !== base.origin || !place.startsWith(base.path)) return null;
  const below = place.slice(base.path.length);
  return /^(?:[/?#]|$)/.test(below) ? withSlash(below) : null;
}
