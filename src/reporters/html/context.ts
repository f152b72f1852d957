import type { Catalog } from '../../messages/catalogs.ts';
import type { Changes } from '../../model/changes.ts';
import type { CheckMeta } from '../../model/check.ts';
import { isPicture, isPictureName } from '../../support/pictures.ts';

export type Words = Catalog['common'] & Catalog['report'] & Pick<Catalog, 'way'>;

/** What every part of the report is told with. */
export type View = {
  words: Words;
  /** The language of these words. */
  locale: string;
  /** The checks' own words, by id. */
  metas: ReadonlyMap<string, CheckMeta>;
  /** What changed since an earlier run; null where none is known. */
  changes: Changes | null;
  /** The way from the document that is written to the report's folder: none, or `../`. */
  up: '' | '../';
  /** The level of a page's own heading; its parts have the next one. */
  pageLevel: 1 | 2;
};

/** Where the document that is written finds a picture of a page; null for what is none. */
export function pictureHref(picture: string, { up }: View): string | null {
  if (!isPicture(picture)) return null;
  return isPictureName(picture) ? `${up}${picture}` : picture;
}

/** Where the checks are told about: at the end of the report's first document. */
export function aboutHref(checkId: string, { up }: View): string {
  return `${up === '' ? '' : `${up}index.html`}#about-${checkId}`;
}
