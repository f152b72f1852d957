import { featureWords as english } from './en/features.ts';
import { he } from './he/catalog.ts';
import { featureWords as hebrew } from './he/features.ts';

type Words = { title: string; description: string; why: string; says: object };

/**
 * What the checks say in languages other than English, by locale and check id. Each check carries its
 * English words itself; those of other languages have the same keys.
 */
export const CATALOGS: Readonly<Record<string, Readonly<Record<string, Words>>>> = { he };

/** What is said of pages that lack what was required of them, by locale; English is always there. */
export const FEATURE_WORDS: Readonly<Record<string, typeof english>> & { en: typeof english } = {
  en: english,
  he: hebrew,
};
