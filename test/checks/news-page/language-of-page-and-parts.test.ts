import { expect, test } from '@jest/globals';
import { languageOfPageAndParts } from '../../../src/checks/news-page/language-of-page-and-parts.ts';
import { elementRef, judgeBy, loaded } from '../../helpers/evidence.ts';
import {
  type IdentifiedText,
  identifiedText,
  languages,
  PROSE,
} from '../../helpers/identified-text.ts';
import { verdict } from '../../helpers/verdict.ts';

type Given = Partial<IdentifiedText>;

const judged = (texts: Given[], missingStyleSheets = 0) =>
  judgeBy(languageOfPageAndParts, {
    languages: languages(texts.map(identifiedText)),
    document: loaded(missingStyleSheets),
  });

const wrong: Given = { lang: 'nl' };
const part: Given = { kind: 'part', element: elementRef('blockquote') };
const paragraph: Given = { kind: 'paragraph', element: elementRef('p') };
const close: Given = {
  lang: 'nb',
  likely: [
    { language: 'da', score: 0.8 },
    { language: 'no', score: 0.6 },
  ],
};
const dari: Given = {
  lang: 'prs',
  text: 'نگهبان چراغ روز جمعه با دو جعبه و یک گربه به ساحل آمد',
  direction: 'rtl',
  script: { name: 'Arab', share: 1 },
  likely: [{ language: 'fa', score: 0.8 }],
};
const leftwards: Given = { ...dari, direction: 'ltr' };
/** Words with so many letters, spaces aside. */
const lettered = (count: number) => `the light ${'a'.repeat(count - 8)}`;

test.each<[string, Given[], string]>([
  ['no texts', [], 'inapplicable'],
  ['a page in its language', [{}], 'passed'],
  ['a page whose language is not determined', [{ lang: 'und' }], 'inapplicable'],
  ['a page in another', [wrong], 'failed serious'],
  ['a page in a close one', [close], 'cantTell'],
  ['a part in another', [{}, { ...part, ...wrong }], 'failed moderate'],
  ['a part in a close one', [{}, { ...part, ...close }], 'cantTell'],
  ['a paragraph in another', [{}, { ...paragraph, ...wrong }], 'failed moderate'],
  ['a page and a part in another', [wrong, { ...part, ...wrong }], 'failed serious'],
  [
    'a page in a close one, and a part in another',
    [close, { ...part, ...wrong }],
    'failed moderate',
  ],
  ['a part in its language, and no text of the page', [part], 'passed'],
  ['a part in another, and no text of the page', [{ ...part, ...wrong }], 'failed moderate'],
  ['no language', [{ lang: null }], 'inapplicable'],
  ['a language that is none', [{ lang: 'english' }], 'inapplicable'],
  ['no words in a language', [{ lang: 'zxx' }], 'inapplicable'],
  ['no language, and a part in its own', [{ lang: null }, part], 'inapplicable'],
  [
    'no language, and a part in another',
    [{ lang: null }, { ...part, ...wrong }],
    'failed moderate',
  ],
  ['39 letters', [{ text: lettered(39) }], 'inapplicable'],
  ['40 letters', [{ text: lettered(40) }], 'passed'],
  ['39 letters, and a part of more', [{ text: lettered(39) }, part], 'passed'],
  ['a few letters that are not Latin', [{ ...dari, text: 'نگهبان' }], 'passed'],
  ['no letters', [{ text: '12 : 3', script: null }], 'inapplicable'],
])('%s', (_case, texts, outcome) => {
  expect(verdict(judged(texts))).toBe(outcome);
});

test.each<[string, Given, string]>([
  ['Arabic letters from the right', dari, 'passed'],
  ['Arabic letters from the left', leftwards, 'failed serious'],
  [
    'Hebrew letters from the left',
    { ...leftwards, lang: 'he', script: { name: 'Hebr', share: 1 }, likely: [] },
    'failed serious',
  ],
  [
    'Thaana letters from the left',
    { ...leftwards, lang: 'dv', script: { name: 'Thaa', share: 1 }, likely: [] },
    'failed serious',
  ],
  ['Arabic letters from nobody knows where', { ...dari, direction: null }, 'cantTell'],
  ['a text of 39 characters', { ...leftwards, text: 'ن'.repeat(39) }, 'passed'],
  ['a text of 40 characters', { ...leftwards, text: 'ن'.repeat(40) }, 'failed serious'],
  ['70% of such letters', { ...leftwards, script: { name: 'Arab', share: 0.7 } }, 'failed serious'],
  ['69% of such letters', { ...leftwards, script: { name: 'Arab', share: 0.69 } }, 'passed'],
])('the direction of a page: %s', (_case, given, outcome) => {
  expect(verdict(judged([given]))).toBe(outcome);
});

test('a doubt alone is told as one', () => {
  expect(judged([{}, { ...part, ...close }]).message).toMatch(/^Could not tell/);
});

test('the direction of a part is not judged', () => {
  expect(judged([{}, { ...part, ...leftwards }]).outcome).toBe('passed');
});

test('without its style sheet a direction is a doubt, and a language is not', () => {
  const [direction, language] = [judged([leftwards], 1), judged([wrong], 1)];
  expect([direction.outcome, language.outcome]).toEqual(['cantTell', 'failed']);
  expect(direction.findings[0]?.message).toContain('style sheets that could not be loaded');
  expect(judged([leftwards]).findings[0]?.message).not.toContain('style sheets');
});

test.each<[string, Given]>([
  ['wrong', wrong],
  ['doubtful', close],
])('where the page is %s, its paragraphs are not findings of their own', (_case, page) => {
  const { findings } = judged([page, { ...paragraph, ...page }, { ...part, ...wrong }]);
  expect(findings.map(({ data }) => data['kind'])).toEqual(['page', 'part']);
});

test('a page in another language that runs the wrong way has two findings', () => {
  const { findings } = judged([{ ...leftwards, lang: 'en' }]);
  expect(findings.map(({ element, data }) => [element, data])).toEqual([
    [elementRef('html'), expect.objectContaining({ kind: 'page', lang: 'en', seems: 'Persian' })],
    [elementRef('html'), { kind: 'direction', script: 'Arab', direction: 'ltr' }],
  ]);
});

test.each<[string, Given[], string]>([
  ['the page', [wrong], 'The page is not written in the language that it declares.'],
  ['a part', [{}, { ...part, ...wrong }], 'Parts of the page are not written'],
  ['a page without texts', [], 'no text with a declared language'],
  ['a page without a language', [{ lang: null }], 'declares no language'],
  ['a short page', [{ text: 'The light' }], 'too little running text'],
])('what is said of %s', (_case, texts, message) => {
  expect(judged(texts).message).toContain(message);
});

test.each<[string, Given, string, string]>([
  [
    'the words of a page',
    wrong,
    'The page is declared to be in Dutch (lang="nl"), but appears to be English',
    'the html element lang="en"',
  ],
  [
    'the words of a part',
    { ...part, ...wrong },
    'This part is declared',
    'around this text lang="en"',
  ],
  [
    'the letters of a page',
    { lang: 'fa', likely: [] },
    'is written in Latin letters',
    'the html element the lang of its own language',
  ],
  [
    'the letters of a part',
    { ...part, lang: 'fa', likely: [] },
    'is written in Latin letters',
    'around this text the lang of its own language',
  ],
])('what is said of %s', (_case, given, message, fix) => {
  const [finding] = judged([given]).findings;
  expect(finding?.message).toContain(message);
  expect(finding?.fix).toContain(fix);
  expect(finding?.data).toMatchObject({ lang: given.lang, likely: identifiedText(given).likely });
});

test.each([
  ['60 characters are told whole', PROSE.slice(0, 60), PROSE.slice(0, 60)],
  ['of 61 the beginning is told', PROSE.slice(0, 61), `${PROSE.slice(0, 59)}…`],
])('%s', (_case, text, told) => {
  expect(judged([{ ...wrong, text }]).findings[0]?.message).toContain(`“${told}”`);
});
