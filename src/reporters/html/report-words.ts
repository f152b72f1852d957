import { catalogOf, isOurs } from '../../messages/catalogs.ts';
import type { Words } from './context.ts';

/** The words of the report in a locale, or in English where there are none; and the locale that they are in. */
export function reportWordsIn(locale: string): { words: Words; locale: string } {
  const { common, report, way } = catalogOf(locale);
  return { words: { ...common, ...report, way }, locale: isOurs(locale) ? locale : 'en' };
}
