import type { Catalog } from '../../messages/catalogs.ts';
import type { CheckMeta } from '../../model/check.ts';

export type Words = Catalog['common'] & Catalog['report'] & Pick<Catalog, 'way'>;

/** What every part of the report is told with. */
export type View = {
  words: Words;
  /** The language of these words. */
  locale: string;
  /** The checks' own words, by id. */
  metas: ReadonlyMap<string, CheckMeta>;
};
