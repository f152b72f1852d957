import { peek } from '../sources/peek.ts';
import { type Reading, readingsIn } from '../sources/reading.ts';
import { walkXml } from '../sources/walk-xml.ts';
import {
  below,
  type FeedDraft,
  feedEntry,
  hearPart,
  hearText,
  newFeedDraft,
} from './feed-draft.ts';
import { jsonFeedEntries } from './json-feed-entries.ts';

const ENTRIES: ReadonlySet<string> = new Set(['item', 'entry']);

/**
 * Reads RSS, RDF or Atom as it comes, or a JSON Feed: of each entry the page that it is about, and when that was
 * changed. An entry that has no page names none.
 */
export async function* feedEntries(texts: AsyncIterable<string>): AsyncGenerator<Reading> {
  const { first, all } = await peek(texts, 1);
  yield* first.join('').trimStart().startsWith('{') ? jsonFeedEntries(all) : xmlEntries(all);
}

function xmlEntries(texts: AsyncIterable<string>): AsyncGenerator<Reading> {
  const readings: Reading[] = [];
  /** What addresses are below, for each element that is open. */
  const bases: string[] = [];
  let draft: FeedDraft | null = null;
  const walk = walkXml({
    opened(path, tag) {
      const base = below(bases.at(-1) ?? '', tag.attributes['xml:base']);
      bases.push(base);
      if (draft === null && ENTRIES.has(path.at(-1) ?? ''))
        draft = newFeedDraft(walk.line(), path.length, tag);
      else if (draft?.depth === path.length - 1) hearPart(draft, tag, base);
    },
    text(text, path) {
      if (draft?.depth === path.length - 1) hearText(draft, text);
    },
    closed(path) {
      bases.pop();
      if (draft === null || draft.depth !== path.length) return;
      const entry = feedEntry(draft);
      if (entry) readings.push({ kind: 'entry', ...entry });
      draft = null;
    },
  });
  return readingsIn(texts, walk, readings);
}
