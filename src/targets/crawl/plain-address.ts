/** What tells where a reader came from, or which reader it is, and nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|icid|cmpid|ocid|phpsessid|jsessionid|aspsessionid\w*|sessionid|session_id|sid)$/i;

/**
 * An address as its page is known by, without the place on the page, what tracks readers, and what numbers their
 * visits. A hash that is a route stays. Pure.
 */
export function plainAddress(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  url.pathname = url.pathname.replace(/;jsessionid=[^/;]*/gi, '');
  for (const name of [...url.searchParams.keys()])
    if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** What is alike in all addresses of one page: with or without `www.`, a slash at the end, `index.html`, either scheme, parameters in any order. Pure. */
export function pageKey(address: string): string {
  const url = new URL(plainAddress(address));
  url.searchParams.sort();
  const host = url.host.replace(/^www\./, '');
  const path = url.pathname.replace(/\/index\.html?$/, '').replace(/\/+$/, '');
  return `${host}${path}${url.search}${url.hash}`;
}

/** What addresses that one program makes have in common: numbers stand as `#`, words in the last step as `*`, parameters by their names. Pure. */
export function pathPattern(address: string): string {
  const url = new URL(address);
  const steps = url.pathname.split('/').filter(Boolean);
  const shapes = steps.map((step, at) => shapeOf(step, at === steps.length - 1));
  const names = [...new Set(url.searchParams.keys())].sort();
  return `/${shapes.join('/')}${names.length > 0 ? `?${names.join('&')}` : ''}`;
}

/** A slug of a story, or a file with a number in it, is one of many. */
function shapeOf(step: string, isLast: boolean): string {
  if (/^\d+$/.test(step)) return '#';
  const ending = /\.[a-z]{2,5}$/i.exec(step)?.[0] ?? '';
  const bare = step.slice(0, step.length - ending.length);
  if (isLast && isSlug(bare)) return `*${ending}`;
  return /\d/.test(bare) ? `${bare.replace(/\d+/g, '#')}${ending}` : step;
}

function isSlug(step: string): boolean {
  return (
    /[-_].*[-_]|^[\da-f]{8,}$|%[\da-f]{2}/i.test(step) ||
    step.length > 24 ||
    /[-_]\d{3,}$/.test(step)
  );
}
