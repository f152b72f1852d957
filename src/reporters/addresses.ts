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

/** Browsers let signs stand in an address that RFC 3986 wants encoded. */
function strict(address: string): string {
  const [, start = '', rest = ''] = /^(https?:\/\/[^/?#]*)(.*)$/s.exec(address) ?? [];
  return start + rest.replace(/%(?![\da-f]{2})|[^\w\-.~:/?#@!$&'()*+,;=%]/gi, encodeURIComponent);
}
