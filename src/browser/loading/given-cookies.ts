import type { Cookie } from '../../model/cookie.ts';

/** Whether a cookie that names no host goes with a request of its own origin. RFC 6265, 5.1.4 and 5.4. */
export function goesWith({ path, secure }: Cookie, address: string): boolean {
  const { pathname, protocol } = new URL(address);
  const isBelow =
    pathname === path ||
    (pathname.startsWith(path) && (path.endsWith('/') || pathname[path.length] === '/'));
  return isBelow && (!secure || protocol === 'https:');
}

/**
 * The Cookie header of a request: what the browser would send, and the user’s cookies. Where the page
 * has set one of the same name, that counts, as it would in a browser.
 */
export function cookieHeader(sent: string | undefined, given: readonly Cookie[]): string {
  const own = (sent ?? '').split(/;\s*/).filter((pair) => pair !== '');
  const names = new Set(own.map((pair) => pair.split('=')[0]));
  const added = given.filter(({ name }) => !names.has(name));
  return [...added.map(({ name, value }) => `${name}=${value}`), ...own].join('; ');
}
