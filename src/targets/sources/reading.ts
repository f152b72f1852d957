import type { ReadingFault, XmlWalk } from './walk-xml.ts';

/** What a sitemap, a feed or a list of addresses names. */
export type NamedEntry = {
  /** A page, or another sitemap. */
  names: 'page' | 'sitemap';
  /** As it is written there. */
  address: string;
  /** When it was changed, as it is written there; null where nothing says so. */
  changed: string | null;
  line: number;
};

/** What comes of a source piece by piece. */
export type Reading =
  | ({ kind: 'entry' } & NamedEntry)
  | ({ kind: 'fault' } & ReadingFault)
  /** Read as it was meant, though it should have been written in another way. */
  | ({ kind: 'harmless' } & ReadingFault);

/** Longer than any address that browsers open, in signs. */
export const LONGEST = 8192;

/** Walks through a text as it comes; `readings` is what the walk's listener fills meanwhile. */
export async function* readingsIn(
  texts: AsyncIterable<string>,
  walk: XmlWalk,
  readings: Reading[],
): AsyncGenerator<Reading> {
  let told = 0;
  const newReadings = () => {
    const faults = walk.faults.slice(told).map((fault) => ({ kind: 'fault' as const, ...fault }));
    told = walk.faults.length;
    return [...readings.splice(0), ...faults];
  };
  for await (const text of texts) {
    walk.write(text);
    yield* newReadings();
    if (walk.isOver()) break;
  }
  walk.end();
  yield* newReadings();
  if (walk.harmless) yield { kind: 'harmless', ...walk.harmless };
}
