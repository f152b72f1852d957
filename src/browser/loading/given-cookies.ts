import type { Cookie } from '../../model/cookie.ts';

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
