import { expect, test } from '@jest/globals';
import { compare } from '../../../src/checks/news-page/languages.ts';
import { elementRef } from '../../helpers/evidence.ts';
import {
  type IdentifiedText,
  identifiedText,
  KNOWN,
  PROSE,
} from '../../helpers/identified-text.ts';

type Given = Partial<IdentifiedText>;

function outcomeOf(given: Given) {
  return compare(identifiedText({ element: elementRef('p'), ...given }), KNOWN).outcome;
}

const scores = (first: string, lead: number, second = 'en') => [
  { language: first, score: 0.8 },
  { language: second, score: Math.round((0.8 - lead) * 1000) / 1000 },
];

test.each<[string, Given, string]>([
  ['the language it says', {}, 'fits'],
  ['another language', { lang: 'nl' }, 'differs'],
  [
    'another language by a lead too small',
    { lang: 'nl', likely: scores('en', 0.09, 'nl') },
    'fits',
  ],
  [
    'another language by a lead just large enough',
    { lang: 'nl', likely: scores('en', 0.1, 'nl') },
    'differs',
  ],
  [
    'a lead that is too small for a paragraph',
    { lang: 'nl', kind: 'paragraph', likely: scores('en', 0.14, 'nl') },
    'fits',
  ],
  ['a close language', { lang: 'nb', likely: scores('da', 0.2, 'no') }, 'unsure'],
  ['Serbian that scores as Croatian', { lang: 'sr', likely: scores('hr', 0.3, 'sr') }, 'fits'],
  ['scores that are not to be relied on', { lang: 'nl', reliable: false }, 'fits'],
  ['names alone', { lang: 'nl', text: 'Orla Finch' }, 'fits'],
  [
    'the title of a film in a paragraph',
    {
      lang: 'nl',
      kind: 'paragraph',
      text: 'The Life and Times of Orla Finch in the Skerry Lighthouse',
    },
    'fits',
  ],
  ['another script', { lang: 'fa' }, 'differs'],
  ['a few words in another script', { lang: 'fa', kind: 'part', text: 'a light at sea' }, 'unsure'],
  [
    'scripts that are mixed',
    { lang: 'fa', script: { name: 'Latn', share: 0.6 }, likely: [] },
    'fits',
  ],
  ['a language without scores', { lang: 'sw' }, 'fits'],
  ['a long text under a language without scores', { lang: 'sw', text: PROSE.repeat(4) }, 'differs'],
  [
    'a language without scores, near one that fits',
    { lang: 'af', text: PROSE.repeat(4), likely: scores('nl', 0.2, 'de') },
    'fits',
  ],
  [
    'a language without scores, where two others fit alike',
    { lang: 'sw', text: PROSE.repeat(4), likely: scores('es', 0.01, 'pt') },
    'fits',
  ],
  [
    'a language without scores in another script than Latin',
    {
      lang: 'tg',
      text: PROSE.repeat(4),
      script: { name: 'Cyrl', share: 1 },
      likely: scores('bg', 0.2, 'ru'),
    },
    'fits',
  ],
  ['a tag that is none', { lang: 'english' }, 'fits'],
  ['no tag', { lang: null }, 'fits'],
])('%s', (_, given, outcome) => {
  expect(outcomeOf(given)).toBe(outcome);
});

/** English words in lower case, of so many letters. */
const lettered = (count: number) => `the light ${'a'.repeat(count - 8)}`;
const dutch: Given = { lang: 'nl' };
const cyrillic: Given = { script: { name: 'Cyrl', share: 1 }, likely: [] };
const uncased: Given = { script: { name: 'Arab', share: 1 }, likely: [] };

test.each<[string, Given, string]>([
  ['39 letters', { ...dutch, text: lettered(39) }, 'fits'],
  ['40 letters', { ...dutch, text: lettered(40) }, 'differs'],
  [
    'half of the words with a capital',
    { ...dutch, text: `${lettered(40)} Orla Finch Skerry` },
    'differs',
  ],
  ['more than half', { ...dutch, text: `${lettered(40)} Orla Finch Skerry Light` }, 'fits'],
  [
    'a long name with short words',
    { ...dutch, text: 'Bartholomew de Montgomery la Constantinople of' },
    'fits',
  ],
  ['Croatian that scores as Serbian', { lang: 'hr', likely: scores('sr', 0.3, 'hr') }, 'fits'],
  [
    '40 letters in one word of a close language',
    { ...uncased, lang: 'fa', text: 'ن'.repeat(40), likely: scores('ur', 0.3, 'fa') },
    'unsure',
  ],
  ['no language that it is like', { ...dutch, likely: [] }, 'fits'],
  ['no letters', { ...dutch, script: null }, 'fits'],
  ['spaces around the tag', { lang: ' nl ' }, 'differs'],
  ['a score just too low', { ...dutch, likely: [{ language: 'en', score: 0.59 }] }, 'fits'],
  ['a score just high enough', { ...dutch, likely: [{ language: 'en', score: 0.6 }] }, 'differs'],
  [
    'a paragraph by a lead just large enough',
    { ...dutch, kind: 'paragraph', likely: scores('en', 0.15, 'nl') },
    'differs',
  ],
  [
    'a part by the lead of a page',
    { ...dutch, kind: 'part', likely: scores('en', 0.1, 'nl') },
    'differs',
  ],
])('by its words: %s', (_case, given, outcome) => {
  expect(outcomeOf(given)).toBe(outcome);
});

const swahili = (length: number, first: number, second: number): Given => ({
  lang: 'sw',
  text: PROSE.repeat(4).slice(0, length),
  likely: [
    { language: 'en', score: first },
    { language: 'fr', score: second },
  ],
});

test.each<[string, Given, string]>([
  ['all just enough', swahili(200, 0.75, 0.6), 'differs'],
  ['a character too few', swahili(199, 0.75, 0.6), 'fits'],
  ['a score just too low', swahili(200, 0.74, 0.6), 'fits'],
  ['a lead just too small', swahili(200, 0.75, 0.66), 'fits'],
  [
    'nothing else that it is like',
    { ...swahili(200, 0, 0), likely: scores('en', 0).slice(0, 1) },
    'differs',
  ],
  ['letters of no script', { ...swahili(200, 0.9, 0.1), script: null }, 'fits'],
])('under a language without scores: %s', (_case, given, outcome) => {
  expect(outcomeOf(given)).toBe(outcome);
});

test.each<[string, Given, string]>([
  [
    '70% of the letters',
    { lang: 'fa', script: { name: 'Latn', share: 0.7 }, likely: [] },
    'differs',
  ],
  ['69% of the letters', { lang: 'fa', script: { name: 'Latn', share: 0.69 }, likely: [] }, 'fits'],
  ['a part of 39 characters', { lang: 'fa', kind: 'part', text: PROSE.slice(0, 39) }, 'unsure'],
  ['a part of 40 characters', { lang: 'fa', kind: 'part', text: PROSE.slice(0, 40) }, 'differs'],
  ['a page of a few words', { lang: 'fa', text: 'a light at sea' }, 'differs'],
  ['a name', { lang: 'fa', text: 'Orla Finch' }, 'fits'],
  ['a name with a short word', { lang: 'fa', text: 'Orla of Skerry' }, 'fits'],
  ['a name with a longer one', { lang: 'fa', text: 'Orla and Skerry' }, 'differs'],
  ['a title in capitals', { lang: 'fa', text: 'LIGHT ON SKERRY' }, 'fits'],
  ['two words', { lang: 'fa', text: 'the lighthouse' }, 'differs'],
  ['one word', { lang: 'fa', text: 'lighthouse' }, 'fits'],
  ['six letters without case', { ...uncased, text: 'چراغ دو' }, 'differs'],
  ['five letters without case', { ...uncased, text: 'چراغ د' }, 'fits'],
  [
    'names among more words without case',
    { ...uncased, text: 'Orla Finch چراغ چراغ چراغ' },
    'differs',
  ],
  ['as many words with case as without', { lang: 'fa', text: 'Orla چراغ' }, 'fits'],
  ['Russian in Latin letters', { lang: 'ru', likely: [] }, 'differs'],
  ['Croatian in Cyrillic letters', { ...cyrillic, lang: 'hr' }, 'fits'],
  ['Serbian in Latin letters', { lang: 'sr', likely: [] }, 'fits'],
  ['Kazakh in Latin letters', { lang: 'kk', likely: [] }, 'fits'],
  ['a language of no known script', { ...cyrillic, lang: 'tlh' }, 'fits'],
  ['no words in a language', { ...cyrillic, lang: 'zxx' }, 'fits'],
  ['several languages', { ...cyrillic, lang: 'mul' }, 'fits'],
])('by its letters: %s', (_case, given, outcome) => {
  expect(outcomeOf(given)).toBe(outcome);
});

test.each([
  ['ja', 'Hani'],
  ['ja', 'Kana'],
  ['ko', 'Hang'],
  ['ko', 'Hani'],
  ['zh', 'Hani'],
  ['zh', 'Kana'],
  ['zh-Hans', 'Hani'],
  ['zh-Hant', 'Hani'],
  ['yue', 'Hani'],
])('%s is written in %s', (lang, name) => {
  expect(outcomeOf({ lang, script: { name, share: 1 }, likely: [] })).toBe('fits');
});

test.each([
  ['nb', 'no'],
  ['nn', 'no'],
  ['iw', 'he'],
  ['id', 'ms'],
  ['bs', 'hr'],
  ['sr-Latn', 'hr'],
  ['fil', 'tl'],
  ['prs', 'fa'],
  ['ckb', 'ku'],
  ['yue', 'zh'],
  ['arz', 'ar'],
  ['en-GB', 'en'],
])('what scores as another code fits: %s as %s', (lang, language) => {
  // Letters of many languages are not what is asked here.
  const script = { name: 'Latn', share: 0 };
  expect(
    outcomeOf({ lang, script, text: PROSE.repeat(4), likely: [{ language, score: 0.9 }] }),
  ).toBe('fits');
});

test.each([
  ['da', 'no'],
  ['no', 'da'],
  ['hr', 'sl'],
  ['ru', 'uk'],
  ['nl', 'af'],
  ['fr', 'oc'],
  ['en', 'sco'],
])('between %s and %s a reader has to tell', (lang, language) => {
  const script = { name: 'Latn', share: 0 };
  expect(outcomeOf({ lang, script, likely: [{ language, score: 0.9 }] })).toBe('unsure');
});

test('what tells is told: the letters, or the words', () => {
  expect(compare(identifiedText({ lang: 'fa' }), KNOWN)).toEqual({
    outcome: 'differs',
    by: 'letters',
    script: 'Latn',
    seems: 'en',
  });
  expect(compare(identifiedText({ lang: 'fa', likely: [] }), KNOWN)).toMatchObject({ seems: null });
  expect(compare(identifiedText(dutch), KNOWN)).toEqual({
    outcome: 'differs',
    by: 'words',
    seems: 'en',
  });
});
