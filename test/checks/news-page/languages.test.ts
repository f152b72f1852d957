import { expect, test } from '@jest/globals';
import { compare } from '../../../src/checks/news-page/languages.ts';
import { elementRef } from '../../helpers/evidence.ts';

const KNOWN = ['en', 'nl', 'fr', 'no', 'da', 'ru', 'hr', 'sr', 'fa'];
const PROSE = 'The keeper of the light came ashore on Friday with two boxes and a cat.';

type Given = Partial<Parameters<typeof compare>[0]>;

function outcomeOf(given: Given) {
  const text = {
    element: elementRef('p'),
    text: PROSE,
    lang: 'en',
    kind: 'page' as const,
    direction: 'ltr' as const,
    script: { name: 'Latn', share: 1 },
    likely: [{ language: 'en', score: 0.8 }],
    reliable: true,
    ...given,
  };
  return compare(text, KNOWN).outcome;
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
