import type { PageReport } from '../model/report.ts';
import { wellFormed } from './plain-text.ts';

/** Where the W3C describes a rule of ACT. */
export function actRuleAddress(id: string): string {
  return `https://www.w3.org/WAI/standards-guidelines/act/rules/${encodeURIComponent(wellFormed(id))}/`;
}

/** The address of a page on the web, or null for one that is not on the web. */
export function webAddress({ finalUrl, url }: Pick<PageReport, 'finalUrl' | 'url'>): string | null {
  const address = [finalUrl, url].find((known) => known !== null && /^https?:\/\//i.test(known));
  return address && URL.canParse(address) ? strict(new URL(address).href) : null;
}

/** A path, made of any characters, as a reference in the strict form of RFC 3986. */
export function pathReference(path: string): string {
  return wellFormed(path).split('/').map(encodeURIComponent).join('/');
}

/**
 * A path made of an address, as a reference: the host, the path and what is asked for there. It is the same in
 * each run and has neither scheme nor colon, so that it passes for a file of a repository.
 */
export function madeUpPath(address: string): string {
  const { host, pathname, search, hash } = new URL(address);
  const names = pathname.split('/').filter((name) => name !== '');
  const file = pathname.endsWith('/') ? INDEX : (names.pop() ?? INDEX);
  return [host.replace(/[^\w.-]+/g, '-'), ...names, `${file}${search}${hash}`]
    .map((name) => encodeURIComponent(decoded(wellFormed(name))))
    .join('/');
}

const INDEX = 'index.html';

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Browsers let signs stand in an address that RFC 3986 wants encoded. */
function strict(address: string): string {
  const [, start = '', rest = ''] = /^(https?:\/\/[^/?#]*)(.*)$/s.exec(address) ?? [];
  return start + rest.replace(/%(?![\da-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/gi, encodeURIComponent);
}
