import { checks } from '../checks/registry.ts';
import { TRANSLATIONS } from '../messages/catalogs.ts';
import type { Check, CheckMeta, CheckWords } from '../model/check.ts';
import { ownProperty } from '../support/own-property.ts';

/** What a check says in a locale; in English where that has no words of it. */
export function wordsIn(check: Check, locale: string): CheckWords {
  return ownProperty<CheckWords>(TRANSLATIONS[locale] ?? {}, check.id) ?? check.words;
}

/** The metadata of all checks, as reports show them in a locale. */
export function checksIn(locale: string, plugins: readonly Check[]): CheckMeta[] {
  return [...checks, ...plugins].map((check) => {
    const { judge: _judge, needs: _needs, words: _words, ...meta } = check;
    return { ...meta, ...titlesOf(wordsIn(check, locale)) };
  });
}

function titlesOf({ title, description, why }: CheckWords): Omit<CheckWords, 'says'> {
  return { title, description, why };
}
