import { gzipSync } from 'node:zlib';
import type { Route } from './serve.ts';

/** A sitemap of addresses, each with the day on which it was changed where one is given. */
export function sitemap(...entries: (string | [address: string, changed: string])[]): string {
  const urls = entries.map((entry) => {
    const [address, changed = null] = [entry].flat();
    return `<url><loc>${address}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** An index of sitemaps. */
export function sitemapIndex(...addresses: string[]): string {
  const sitemaps = addresses.map((address) => `<sitemap><loc>${address}</loc></sitemap>`);
  return `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${sitemaps.join('')}</sitemapindex>`;
}

/** Answers with a text of a type, or with bytes. */
export function answered(
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Route {
  return (_request, response) =>
    response.writeHead(200, { 'Content-Type': type, ...headers }).end(body);
}

export function xml(body: string): Route {
  return answered('application/xml', body);
}

export function packed(body: string): Route {
  return answered('application/gzip', gzipSync(body));
}
