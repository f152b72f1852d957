import { walkXml } from './walk-xml.ts';

/** What a text is, by its beginning. */
export type SourceKind = 'sitemap' | 'feed' | 'list' | 'html' | 'other';

/** So much of a text tells what it is. */
export const TELLING_LENGTH = 16_384;

const ROOTS: Readonly<Record<string, SourceKind>> = {
  urlset: 'sitemap',
  sitemapindex: 'sitemap',
  rss: 'feed',
  feed: 'feed',
  RDF: 'feed',
  html: 'html',
};

/** The key that JSON Feed asks for (jsonfeed.org/version/1.1), however its slashes are written. */
const JSON_FEED = /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\//;

/** Tells a text by its beginning, and by no name. Pure. */
export function sniff(head: string): SourceKind {
  const text = head.trimStart();
  if (text.startsWith('{')) return JSON_FEED.test(text) ? 'feed' : 'other';
  if (text.startsWith('<')) return ofRoot(text);
  const [line = ''] = text
    .split('\n')
    .map((one) => one.trim())
    .filter(isSaid);
  return isAddress(line) ? 'list' : 'other';
}

/** Whether a line of a list says something. */
export function isSaid(line: string): boolean {
  return line !== '' && !line.startsWith('#');
}

/** Whether a text is the whole address of a page. */
export function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

function ofRoot(text: string): SourceKind {
  if (/^<(?:!doctype\s+html|html)\b/i.test(text)) return 'html';
  let root: string | null = null;
  const walk = walkXml({
    opened([name = '']) {
      root ??= name;
    },
  });
  walk.write(text);
  return (root === null ? undefined : ROOTS[root]) ?? 'other';
}
