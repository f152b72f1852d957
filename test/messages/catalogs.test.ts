import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checks } from '../../src/index.ts';
import { CATALOGS, catalogOf, TRANSLATIONS } from '../../src/messages/catalogs.ts';
import type { CheckWords } from '../../src/model/check.ts';
import { sharedBrowser } from '../helpers/audit-pages.ts';
import { CODED, codedSentences } from '../helpers/coded.ts';
import { runCli } from '../helpers/run-cli.ts';
import { saidIn, sentencesOf } from '../helpers/words.ts';

const LETTERS: Readonly<Record<string, RegExp>> = {
  en: /\p{Script=Latin}/u,
  he: /\p{Script=Hebrew}/u,
};

const translations: Readonly<Record<string, Readonly<Record<string, CheckWords>>>> = TRANSLATIONS;
const locales = Object.keys(translations);
const cases = locales.flatMap((locale) =>
  checks.map((check) => [locale, check.id, check] as const),
);

test.each(locales)('%s: every check has words, and no others are there', (locale) => {
  expect(Object.keys(translations[locale] ?? {}).sort()).toEqual(checks.map(({ id }) => id).sort());
  for (const { words } of checks) expect(saidIn(words.says).size).toBeGreaterThan(0);
  expect(LETTERS).toHaveProperty(locale);
  expect(CATALOGS).toHaveProperty(locale);
});

describe.each(cases)('%s, %s', (locale, id, { words: english }) => {
  const words = translations[locale]?.[id];

  test('has the words that the judge may ask for, and no others', () => {
    expect(keysOf(words?.says)).toEqual(keysOf(english.says));
  });

  test('has a title, a description and a reason of its own', () => {
    for (const part of ['title', 'description', 'why'] as const) {
      expectTranslation(words?.[part], english[part], locale);
    }
  });

  test('says everything in its own language', () => {
    const said = saidIn(words?.says ?? {});
    for (const [key, original] of saidIn(english.says)) {
      const translated = said.get(key);
      if (translated) expectAllTranslated(translated, original, locale);
    }
  });
});

/** Names and codes that are the same everywhere. */
const ALIKE = /^report\.(?:direction|madeBy|wcag|sizes\.\w+\.0)$/;

test.each(locales)(
  '%s: every format, the report and the terminal have words of its own',
  (locale) => {
    const said = saidIn(catalogOf(locale));
    const english = saidIn(CATALOGS.en);
    expect([...said.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, original] of english) {
      const translated = said.get(key);
      if (!ALIKE.test(key) && !CODED.test(key) && translated)
        expectAllTranslated(translated, original, locale);
    }
  },
);

test.each(locales)('%s: notes, errors and states are told in its own language', (locale) => {
  const english = codedSentences('en');
  const translated = codedSentences(locale);
  expect(translated.map(([key]) => key)).toEqual(english.map(([key]) => key));
  for (const [at, [, original]] of english.entries())
    expectTranslation(translated[at]?.[1], original, locale);
});

test('--locale he tells the findings in Hebrew', async () => {
  const out = mkdtempSync(join(tmpdir(), 'presscheck-words-'));
  const page = 'fixtures/skip-link-target-exists/failed-missing-id.html';
  const only = ['--only', 'skip-link-target-exists', '--format', 'json', '--locale', 'he'];
  const { code } = await runCli([page, ...only, '--out', out, '--connect', sharedBrowser()]);
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
  const [check] = report.pages[0].checks;
  expect({ code, outcome: check.outcome }).toEqual({ code: 1, outcome: 'failed' });
  expect(check.message).toBe('קישור דילוג אחד אינו מוביל לשום מקום.');
  for (const { message, fix } of check.findings) {
    expect(message).toMatch(LETTERS['he'] ?? '');
    expect(fix).toMatch(LETTERS['he'] ?? '');
  }
});

function keysOf(says: object = {}): string[] {
  return [...saidIn(says)].map(([key, said]) => `${key}: ${typeof said}`).sort();
}

type Said = Parameters<typeof sentencesOf>[0];

function expectAllTranslated(translated: Said, original: Said, locale: string): void {
  const sentences = sentencesOf(translated);
  const originals = [...sentencesOf(original)];
  for (const [values, sentence] of originals) {
    expectTranslation(sentences.get(values), sentence, locale);
  }
}

/** Both are texts, of the right letters; one ends like the other, as a sentence or as part of one. */
function expectTranslation(translated: unknown, original: unknown, locale: string): void {
  const texts = [String(translated), String(original)] as const;
  expect([translated, original]).toEqual(texts);
  for (const text of texts) expect(text).not.toMatch(/undefined|NaN|\[object|=>/);
  if (!LETTERS['en']?.test(texts[1])) return;
  expect(texts[0]).toMatch(LETTERS[locale] ?? '');
  expect(texts[1]).not.toMatch(LETTERS[locale] ?? '');
  // A value that ends one of them may stand elsewhere in the other.
  if (texts.some((text) => text.endsWith('#1.'))) return;
  expect(texts[0].endsWith('.')).toBe(texts[1].endsWith('.'));
}
