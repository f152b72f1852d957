import { LONGEST, type NamedEntry, type Reading, readingsIn } from '../sources/reading.ts';
import { isSaid } from '../sources/sniff.ts';
import { walkXml } from '../sources/walk-xml.ts';

const LOC = '<loc>https://…</loc>';
const OWNERS: Readonly<Record<string, NamedEntry['names']>> = { url: 'page', sitemap: 'sitemap' };

/** What is being read: an entry, by its parts so far. */
type Draft = { loc: string; lastmod: string; published: string; line: number };

/**
 * Reads a sitemap or an index of some as it comes. Of an entry the address and the day of change count, in a Google
 * News sitemap the day of publication where there is no other; pictures, films and other languages are passed over.
 */
export async function* sitemapEntries(texts: AsyncIterable<string>): AsyncGenerator<Reading> {
  const readings: Reading[] = [];
  let draft: Draft | null = null;
  const walk = walkXml({
    opened(path) {
      if (ownerIn(path)) draft = { loc: '', lastmod: '', published: '', line: walk.line() };
    },
    text(text, path) {
      const part = partAt(path);
      if (draft && part && draft[part].length < LONGEST) draft[part] += text;
    },
    closed(path) {
      const names = ownerIn(path);
      if (names && draft) readings.push(readingOf(draft, names));
      if (names) draft = null;
    },
  });
  yield* readingsIn(texts, walk, readings);
}

/** The same of a text that has an address a line. */
export async function* lineEntries(texts: AsyncIterable<string>): AsyncGenerator<Reading> {
  let line = 0;
  let rest = '';
  for await (const text of texts) {
    const lines = (rest + text).split('\n');
    // A line without end is no address: what was read of it says so.
    rest = (lines.pop() ?? '').slice(0, LONGEST * 2);
    yield* entriesIn(lines, line);
    line += lines.length;
  }
  yield* entriesIn([rest], line);
}

/** At once, since most lines of a hostile text may say nothing. */
function entriesIn(lines: readonly string[], before: number): Reading[] {
  return lines.flatMap((text, at) => {
    const address = text.trim();
    const line = before + at + 1;
    return isSaid(address)
      ? [{ kind: 'entry' as const, names: 'page' as const, address, changed: null, line }]
      : [];
  });
}

/** What is named by the element that a path leads to, below a root of whichever name. */
function ownerIn(path: readonly string[]): NamedEntry['names'] | undefined {
  return path.length === 2 ? OWNERS[path[1] ?? ''] : undefined;
}

/** Which part of an entry a text is: `loc` of a picture is deeper. */
function partAt(path: readonly string[]): 'loc' | 'lastmod' | 'published' | null {
  const [, , name = '', deeper] = path;
  if (name === 'news') return deeper === 'publication_date' ? 'published' : null;
  return path.length === 3 && (name === 'loc' || name === 'lastmod') ? name : null;
}

function readingOf(draft: Draft, names: NamedEntry['names']): Reading {
  const address = draft.loc.trim();
  if (address === '' || address.length >= LONGEST)
    return { kind: 'fault', line: draft.line, expected: LOC };
  const changed = draft.lastmod.trim() || draft.published.trim() || null;
  return { kind: 'entry', names, address, changed, line: draft.line };
}
