import { all, attr, textOf } from '../dom/dom.ts';

const DATE_NAME = /date|publi\w*[-_.:]?time|issued|created/i;
const PUBLISHED = /"datePublished"\s*:\s*"([^"]{4,40})"/g;

/** The dates that the page tells machines, as they are written. */
export function publishedDates(): string[] {
  const scripts = all('script[type="application/ld+json"]').map((script) => script.textContent);
  const dates = scripts.flatMap((text) => [...(text ?? '').matchAll(PUBLISHED)]);
  const metas = all('meta[content],[itemprop=datePublished]').filter((meta) =>
    DATE_NAME.test(['name', 'property', 'itemprop'].map((name) => attr(meta, name)).join(' ')),
  );
  return [
    ...new Set([
      ...dates.map(([, date]) => date ?? ''),
      ...metas.map((meta) => attr(meta, 'content') ?? attr(meta, 'datetime') ?? textOf(meta)),
    ]),
  ].filter(Boolean);
}
