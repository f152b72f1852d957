import { addressParts, kindOfFolder } from './address-parts.ts';

/** Tells whether pages are too many, among the pages of their kind, to share a fault by chance. */
export type PageKinds = { areShared(urls: ReadonlySet<string>): boolean };

/** A kind with fewer pages says nothing by itself. */
const FEWEST_OF_A_KIND = 3;
/** As many as this times the root of the pages of their kind: 4 of 5, 7 of 20, 22 of 200. */
const MORE_THAN_CHANCE = 1.5;

/**
 * Tells pages that were audited by their addresses, each of which is given once. They are of one kind when
 * they are in the same section of the site: `/news/…`, `/2024/…`.
 */
export function pageKinds(urls: readonly string[]): PageKinds {
  const sizes = new Map<string, number>();
  for (const url of urls) sizes.set(sectionOf(url), (sizes.get(sectionOf(url)) ?? 0) + 1);
  const kindOf = (url: string) => {
    const section = sectionOf(url);
    return (sizes.get(section) ?? 0) < FEWEST_OF_A_KIND ? null : section;
  };
  const small = urls.filter((url) => kindOf(url) === null).length;
  return {
    areShared(hit) {
      const touched = [...new Set([...hit].map(kindOf))];
      const all = touched.reduce(
        (sum, kind) => sum + (kind === null ? small : (sizes.get(kind) ?? 0)),
        0,
      );
      if (hit.size === all) return all > 1;
      return hit.size >= Math.max(FEWEST_OF_A_KIND, MORE_THAN_CHANCE * Math.sqrt(all));
    },
  };
}

/** Host and first folder of an address; numbers (years, ids) are all alike. */
function sectionOf(url: string): string {
  const { host, path } = addressParts(url);
  const folders = path.replace(/\/(?:index\.\w+)?$/, '').split('/');
  const first = folders.slice(0, -1).find((folder) => folder !== '') ?? '';
  return `${host}/${kindOfFolder(first)}`;
}
