import { featureWords as english } from './en/features.ts';
import { layerSays } from './en/shared/layers.ts';
import { he } from './he/catalog.ts';
import { featureWords as hebrew } from './he/features.ts';
import { layerSays as hebrewLayers } from './he/shared/layers.ts';

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

/** What is said of verdicts on a page that a layer covers, by locale; English is always there. */
export const LAYER_WORDS: Readonly<Record<string, typeof layerSays>> & { en: typeof layerSays } = {
  en: layerSays,
  he: hebrewLayers,
};
