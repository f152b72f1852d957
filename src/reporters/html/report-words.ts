import { reportWords as english } from '../../messages/en/report.ts';
import { reportWords as hebrew } from '../../messages/he/report.ts';
import type { Words } from './context.ts';

const WORDS: Readonly<Record<string, Words>> = { en: english, he: hebrew };

/** The words of the report in a locale, or in English where there are none; and the locale that they are in. */
export function reportWordsIn(locale: string): { words: Words; locale: string } {
  const words = WORDS[locale];
  return words ? { words, locale } : { words: english, locale: 'en' };
}
