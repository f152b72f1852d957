import { checks } from '../checks/registry.ts';
import { CATALOGS, FEATURE_WORDS, LAYER_WORDS } from '../messages/catalogs.ts';
import { EXAMPLES } from '../messages/examples.ts';
import type { Check, CheckMeta, CheckWords } from '../model/check.ts';
import type { Feature } from '../model/feature.ts';

/** Whether the checks speak a language themselves. */
export function hasWords(locale: string): boolean {
  return locale === 'en' || locale in CATALOGS;
}

/** What a check says in a locale; in English where that has no words of ours. */
export function wordsIn(check: Check, locale: string): CheckWords {
  return CATALOGS[locale]?.[check.id] ?? check.words;
}

/** What a locale says of a page that lacks a required feature; in English where it has no words of ours. */
export function absenceIn(feature: Feature, locale: string): { message: string; fix: string } {
  return (FEATURE_WORDS[locale] ?? FEATURE_WORDS.en)[feature];
}

/** What a locale says of verdicts on a page that a layer covers; in English where it has no words of ours. */
export function layerWordsIn(locale: string): typeof LAYER_WORDS.en {
  return LAYER_WORDS[locale] ?? LAYER_WORDS.en;
}

/** The metadata of all checks, as reports show them in a locale. */
export function checksIn(locale: string): CheckMeta[] {
  return checks.map((check) => {
    const { judge: _judge, needs: _needs, words: _words, ...meta } = check;
    const { title, description, why } = wordsIn(check, locale);
    const example = EXAMPLES[check.id];
    return { ...meta, title, description, why, ...(example ? { example } : {}) };
  });
}
