import { tagOf, textOf } from '../dom/dom.ts';

/** Elements of feeds and sitemaps, as the parser of HTML leaves them. */
const DATA_TAGS = /^(?:rss|feed|urlset|sitemapindex|rdf:rdf|channel)$/;

/** What a body is in truth, where it holds data for programs and no page; null for pages. */
export function dataIn(body: Element): 'JSON' | 'XML' | null {
  if ([...body.children].some((child) => DATA_TAGS.test(tagOf(child)))) return 'XML';
  const text = textOf(body);
  return /^[[{]/.test(text) && isJson(text) ? 'JSON' : null;
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
