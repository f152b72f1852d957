import { namesOf, onePatternTest } from '../support/page-patterns.ts';

/** A page's address as a baseline writes it: without white space, and with no `*` of its own. */
export function writtenPage(url: string): string {
  return url.replace(
    /[\s*\p{Cc}]/gu,
    (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Whether a baseline's entry is for several pages. */
export function isPattern(pages: string): boolean {
  return pages.includes('*');
}

/**
 * A test for written pages, by all of their names, in the grammar of all patterns. A line without `*` is one page. What
 * was written for the name of a folder is read as that too, whatever its other signs mean.
 */
export function pageMatcher(pattern: string): (names: readonly string[]) => boolean {
  if (!isPattern(pattern)) return (names) => names.includes(pattern.replace(/^\//, ''));
  const test = onePatternTest(pattern);
  const literal = pattern.replace(/[?[\]{}()!+@|\\,]/g, '\\$&');
  if (literal === pattern) return test;
  const literally = onePatternTest(literal);
  return (names) => test(names) || literally(names);
}

/** The patterns that a written page may be told by, narrowest first: its folder, those above, all. Each matches it. */
export function patternsFor(page: string): string[] {
  // A query with a slash in it is in no folder.
  const names = namesOf(page);
  return candidatesFor(page).filter((pattern) => pageMatcher(pattern)(names));
}

function candidatesFor(page: string): string[] {
  const [address = ''] = page.split(/[?#]/);
  const [host = ''] = /^\w+:\/\/[^/]*/.exec(address) ?? [];
  const path = address.slice(host.length);
  if (path === '') return ['*'];
  const hasQuery = page !== address;
  const [name = ''] = (hasQuery ? /[^/]+$/ : /[^/]+\/?$/).exec(path) ?? [];
  const folder = path.slice(0, path.length - name.length);
  const ending = hasQuery ? '' : (/\.[a-z0-9]+$|\/$/i.exec(name)?.[0] ?? '');
  const above = [...folder.matchAll(/\//g)].map(({ index }) => folder.slice(0, index + 1));
  return [
    `${host}${folder}*${ending}`,
    ...above
      .reverse()
      .map((prefix) => `${host}${prefix}**`)
      .filter((pattern) => pattern !== '/**'),
    '*',
  ];
}
