import type { CheckId } from '../checks/registry.ts';
import type { CheckWords } from '../model/check.ts';
import { en } from './en/catalog.ts';
import { checks, he } from './he/catalog.ts';

/** Everything that is said in one language, but for what the checks say. */
export type Catalog = typeof en;

/** The languages that everything is said in. */
export const CATALOGS: Readonly<Record<'en' | 'he', Catalog>> = { en, he };

/** Their names, as --locale takes them. */
export const LOCALES: readonly string[] = Object.keys(CATALOGS);

/** What our checks say in languages other than English, by locale: each check carries its English words itself. */
export const TRANSLATIONS: Readonly<Record<string, Readonly<Record<CheckId, CheckWords>>>> = {
  he: checks,
};

/** Whether everything is said in a language. */
export function isOurs(locale: string): locale is keyof typeof CATALOGS {
  return locale in CATALOGS;
}

/** What is said in a locale; in English where that has no words of ours. */
export function catalogOf(locale = 'en'): Catalog {
  return isOurs(locale) ? CATALOGS[locale] : en;
}
