import { addressParts, kindOfFolder } from '../address-parts.ts';

/**
 * The kind of page that an address is of, told by the address alone so that it is the same in every run: the front page
 * of a site (`/`), pages beside it (`/*`), or those of a section (`/news/*`). Numbers (years, ids) are all alike.
 */
export function templateOf(url: string): string {
  const { host, path: whole } = addressParts(url);
  const path = whole.replace(/\/index\.\w+$/, '/');
  if (/^\/*$/.test(path)) return `${host}/`;
  const section = path.split('/').slice(0, -1).find(Boolean);
  return section === undefined ? `${host}/*` : `${host}/${kindOfFolder(section)}/*`;
}
