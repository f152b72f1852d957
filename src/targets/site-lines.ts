import type { AuditOptions } from '../model/audit-options.ts';
import { siteOf } from '../support/site-of.ts';

type Options = Pick<AuditOptions, 'baseUrl' | 'origins'>;

/** The lines of a list with those of the site put where it lies in this run, and addresses of other sites, which stay. */
type SiteLines = { lines: string[]; others: string[] };

/**
 * Puts paths (`/news/a.html`) and the addresses of the site below `baseUrl`. The site is what `origins` name; without
 * them whatever has the registrable domain of the list's first address. Pure.
 */
export function siteLines(given: readonly string[], { baseUrl, origins }: Options): SiteLines {
  if (baseUrl === undefined) return { lines: [...given], others: [] };
  const pathOf = sitePaths(given, { baseUrl, ...(origins ? { origins } : {}) });
  const others: string[] = [];
  const lines = given.map((line) => {
    const path = pathOf(line);
    if (path !== null) return placedAt(baseUrl, path);
    if (isAddress(line)) others.push(line);
    return line;
  });
  return { lines, others };
}

/** Tells the path of a line below its site; null for what is no path and of no address of the site. Pure. */
export function sitePaths(
  given: readonly string[],
  { baseUrl, origins }: Options,
): (line: string) => string | null {
  const isOfSite = siteTest(given, baseUrl, origins);
  return (line) => {
    if (isSitePath(line)) return line;
    if (!isAddress(line)) return null;
    const url = new URL(line);
    return isOfSite(url) ? url.href.slice(url.href.indexOf(url.host) + url.host.length) : null;
  };
}

/** Whether a line is a path of the site, and no address without its scheme. */
export function isSitePath(line: string): boolean {
  return /^\/(?!\/)/.test(line);
}

function isAddress(line: string): boolean {
  return /^https?:\/\//i.test(line) && URL.canParse(line);
}

function siteTest(
  lines: readonly string[],
  baseUrl: string | undefined,
  origins: readonly string[] | undefined,
): (url: URL) => boolean {
  const base = baseUrl === undefined ? null : new URL(baseUrl).origin;
  if (origins) return ({ origin }) => origin === base || origins.includes(origin);
  const first = lines.find(isAddress);
  const domain = first === undefined ? null : domainOf(new URL(first));
  return (url) => url.origin === base || domainOf(url) === domain;
}

/** The registrable domain of an address. Where there is none, as on this machine, ports tell sites apart. */
export function domainOf(url: URL): string {
  const site = siteOf(url);
  return site === url.hostname ? url.host : site;
}

/** `https://staging.example/preview` and `/news/a?b#c`, put together. */
function placedAt(baseUrl: string, path: string): string {
  return `${baseUrl.replace(/\/+$/, '')}${path}`;
}
