import type { reportWords } from '../../messages/en/report.ts';
import type { CheckMeta } from '../../model/check.ts';

export type Words = typeof reportWords;

/** What every part of the report is told with. */
export type View = {
  words: Words;
  /** The checks' own words, by id. */
  metas: ReadonlyMap<string, CheckMeta>;
};
