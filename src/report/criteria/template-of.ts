/**
 * The kind of page that an address is of, told by the address alone so that it is the same in every run: the front page
 * of a site (`/`), pages beside it (`/*`), or those of a section (`/news/*`). Numbers (years, ids) are all alike.
 */
export function templateOf(url: string): string {
  const [address = ''] = url.split(/[?#]/);
  const [host = ''] = /^\w+:\/\/[^/]*/.exec(address) ?? [];
  const path = address.slice(host.length).replace(/\/index\.\w+$/, '/');
  if (/^\/*$/.test(path)) return `${host}/`;
  const section = path.split('/').slice(0, -1).find(Boolean);
  return section === undefined ? `${host}/*` : `${host}/${section.replace(/\d+/g, '0')}/*`;
}
