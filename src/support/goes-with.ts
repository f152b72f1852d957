import type { Cookie } from '../model/cookie.ts';

/** Whether a cookie that names no host goes with a request of its own origin. RFC 6265, 5.1.4 and 5.4. */
export function goesWith({ path, secure }: Cookie, address: string): boolean {
  const { pathname, protocol } = new URL(address);
  const isBelow =
    pathname === path ||
    (pathname.startsWith(path) && (path.endsWith('/') || pathname[path.length] === '/'));
  return isBelow && (!secure || protocol === 'https:');
}
