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
 * A test for written pages: `*` stands for anything but a slash, `**` for anything, and `*` alone
 * for every page.
 */
export function pageMatcher(pattern: string): (page: string) => boolean {
  if (pattern === '*') return () => true;
  if (!isPattern(pattern)) return (page) => page === pattern;
  const parts = pattern.split(/(\*+)/).map((part) => {
    if (part === '*') return '[^/]*';
    return part.startsWith('*') ? '.*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  });
  const regex = new RegExp(`^${parts.join('')}$`, 'u');
  return (page) => regex.test(page);
}

/** The patterns that a written page may be told by, narrowest first: its folder, those above, all. Each matches it. */
export function patternsFor(page: string): string[] {
  // A query with a slash in it is in no folder.
  return candidatesFor(page).filter((pattern) => pageMatcher(pattern)(page));
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
