import type { Reading } from '../sources/reading.ts';
import { BrokenSource } from '../sources/source-fault.ts';

/** Far more than a feed holds; it is read at once. */
const MOST_SIGNS = 20_000_000;

/** Reads a JSON Feed (jsonfeed.org/version/1.1). Of a broken one nothing is read. Throws a BrokenSource for one too large. */
export async function* jsonFeedEntries(texts: AsyncIterable<string>): AsyncGenerator<Reading> {
  let text = '';
  for await (const part of texts) {
    text += part;
    if (text.length > MOST_SIGNS)
      throw new BrokenSource({ why: 'too-large', detail: String(MOST_SIGNS / 1e6) });
  }
  const feed = parsed(text);
  if (feed === null)
    yield { kind: 'fault', line: text.trimEnd().split('\n').length, expected: '}' };
  for (const item of itemsOf(feed)) {
    const address = textAt(item, 'url') ?? textAt(item, 'external_url');
    const changed = textAt(item, 'date_modified') ?? textAt(item, 'date_published');
    if (address) yield { kind: 'entry', names: 'page', address, changed, line: 1 };
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function itemsOf(feed: unknown): unknown[] {
  const items: unknown = isObject(feed) ? Reflect.get(feed, 'items') : null;
  return Array.isArray(items) ? items : [];
}

function textAt(item: unknown, key: string): string | null {
  const value: unknown = isObject(item) ? Reflect.get(item, key) : null;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
