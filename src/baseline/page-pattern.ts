import { namesOf, onePatternTest } from '../support/page-patterns.ts';
import { type PageKeys, writtenPage } from './page-key.ts';

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

/** What a page of a run is called: by its own address, and by the place in its site that it is known by. */
export type PageNames = {
  /** The written key. */
  page: string;
  all: readonly string[];
  /** Those of the place in the site or the build; none for a page that is known by its address. */
  onSite: readonly string[];
};

/** The names of a page of a run. */
export function pageNames(url: string, { keyOf }: PageKeys): PageNames {
  const [written, page] = [writtenPage(url), keyOf(url)];
  const names = namesOf(written);
  const [origin = ''] = /^https?:\/\/[^/?#]*/i.exec(written) ?? [];
  if (page === written) return { page, all: names, onSite: origin === '' ? names : [] };
  const onSite = namesOf(origin + page);
  return { page, all: [...new Set([...names, ...onSite])], onSite };
}

/** The patterns that a page may be told by, narrowest first: its folder, those above, all. Each matches one of its names. */
export function patternsFor(page: string, names: readonly string[] = namesOf(page)): string[] {
  // A query with a slash in it is in no folder.
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
