import picomatch from 'picomatch';

/** Whether a page, by what reports call it, is one of those that patterns mean. */
export type PageTest = (url: string) => boolean;

/**
 * A test for what patterns mean, in the one grammar of all options that name pages: the slash at the beginning may be
 * left out; commas outside braces separate, and `\,` is a comma; `*` alone is every page; what begins with `!` is taken
 * out of the others. A pattern is held against paths, and against whole addresses, with their query and without.
 */
export function pageTest(patterns: readonly string[]): PageTest {
  const all = separated(patterns);
  const without = all.filter(isNegative).map((pattern) => onePatternTest(pattern.slice(1)));
  const wanted = all.filter((pattern) => !isNegative(pattern)).map(onePatternTest);
  return (url) => {
    const names = namesOf(url);
    const isMet = (test: NamesTest) => test(names);
    const isWanted = wanted.length === 0 ? without.length > 0 : wanted.some(isMet);
    return isWanted && !without.some(isMet);
  };
}

/** The single patterns that texts hold: of several in one, each for itself. */
function separated(patterns: readonly string[]): string[] {
  return patterns.flatMap((text) => splitAtCommas(text).map((pattern) => pattern.trim()));
}

/** Those of the patterns that mean none of the pages. */
export function unmetPatterns(patterns: readonly string[], urls: readonly string[]): string[] {
  const pages = urls.map(namesOf);
  return separated(patterns).filter((pattern) => {
    const test = onePatternTest(isNegative(pattern) ? pattern.slice(1) : pattern);
    return !pages.some(test);
  });
}

/** `!(…)` is a sign of its own. */
function isNegative(pattern: string): boolean {
  return /^!(?!\()/.test(pattern);
}

function splitAtCommas(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [sign] of text.matchAll(/\\.|./gsu)) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (sign === ',' && depth <= 0) parts.push('');
    else parts.push(`${parts.pop()}${sign}`);
  }
  return parts.filter((part) => part.trim() !== '');
}

/** Whether a page, by all of its names, is one that a pattern means. */
type NamesTest = (names: readonly string[]) => boolean;

/** The same for one pattern in which a comma is only a comma, and nothing is taken out; asked by all names of a page. */
export function onePatternTest(pattern: string): NamesTest {
  if (pattern === '*') return () => true;
  const bare = withoutSlash(pattern);
  const regex = bare === '' ? null : picomatch.makeRe(bare, { dot: true, nonegate: true });
  // Quicker than the whole test, and what lies below a folder is not the folder itself.
  const [start = ''] = bare.split(/[*?[\]{}()!+@|\\]/, 1);
  return (names) => {
    // A page may be called just so, whatever the signs in it would mean.
    for (const name of names)
      if (name === bare || (name.startsWith(start) && regex?.test(name))) return true;
    return false;
  };
}

/** What a page is called in patterns: a folder and its first page by either name, an address by its path too. */
export function namesOf(url: string): string[] {
  const whole = /^https?:\/\//i.test(url) ? addressNames(url) : [withoutSlash(url)];
  return [...new Set(whole.flatMap(withFirstPage))];
}

function addressNames(url: string): string[] {
  // The route of a single-page build is no place on a page.
  const bare = url.replace(/#(?!!?\/).*$/s, '');
  const names = [url, bare, bare.replace(/\?[^#]*/, '')].flatMap((name) => [name, decoded(name)]);
  return names.flatMap((name) => [name, name.replace(/^\w+:\/\/[^/?#]*\/?/, '')]);
}

function withFirstPage(name: string): string[] {
  if (/(?:^|\/)index\.html$/.test(name)) return [name, name.slice(0, -'index.html'.length)];
  return name === '' || name.endsWith('/') ? [name, `${name}index.html`] : [name];
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

function withoutSlash(name: string): string {
  return name.replace(/^\//, '');
}
