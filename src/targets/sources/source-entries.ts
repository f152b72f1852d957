import { feedEntries } from '../feeds/feed-entries.ts';
import { lineEntries, sitemapEntries } from '../sitemaps/sitemap-entries.ts';
import type { Source } from './open-source.ts';
import type { Reading } from './reading.ts';

/** What a source names, piece by piece, by what it is; null for what names nothing. Throws a BrokenSource where it breaks off. */
export function sourceEntries({ kind, texts }: Source): AsyncIterable<Reading> | null {
  switch (kind) {
    case 'sitemap':
      return sitemapEntries(texts);
    case 'feed':
      return feedEntries(texts);
    case 'list':
      return lineEntries(texts);
    default:
      return null;
  }
}
