import { describe, expect, test } from '@jest/globals';
import { fakeHeading } from '../../../src/checks/headings/fake-heading.ts';
import { headingNotMisused } from '../../../src/checks/headings/heading-not-misused.ts';
import type { Check, EvidenceKinds } from '../../../src/index.ts';
import { elementRef, heading, judgeBy, loaded } from '../../helpers/evidence.ts';
import { type Headline, headline } from '../../helpers/headline.ts';
import { verdict } from '../../helpers/verdict.ts';

type Headings = EvidenceKinds['headings'];
type Heading = Headings['headings'][number];
type Fake = Headings['fakes'][number];

const judged = (
  check: Check,
  given: Partial<Headings>,
  page: Partial<Headline> = {},
  missingStyleSheets = 0,
) =>
  judgeBy(check, {
    headings: { headings: [], lost: [], fakes: [], ...given },
    headline: headline(page),
    document: loaded(missingStyleSheets),
  });

describe('heading-not-misused', () => {
  const named = (name: string, given: Partial<Heading> = {}) => heading({ name, ...given });
  const letters = (count: number) => 'a'.repeat(count);
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  const sentences = (characters: number) => `They sail. ${letters(characters - 12)}.`;
  const bare = { contentAfter: false };
  const [one, two, three] = [named('One', bare), named('Two', bare), named('Three', bare)];
  const saysHeadline = named(headline().text, bare);
  const aside = { region: { key: 'aside', kind: 'aside' } } as const;
  test.each<[string, Heading[], Partial<Headline>, string]>([
    ['a heading', [heading()], {}, 'passed'],
    ['no heading', [], {}, 'inapplicable'],
    ['200 characters', [named(letters(200))], {}, 'passed'],
    ['201 characters', [named(letters(201))], {}, 'failed'],
    ['30 words', [named(words(30))], {}, 'passed'],
    ['31 words', [named(words(31))], {}, 'failed'],
    ['two sentences of some length', [named(sentences(101))], {}, 'failed'],
    ['two sentences, quoted', [named(`“They sail.” ${letters(88)}.’`)], {}, 'failed'],
    ['one sentence of some length', [named(`${letters(150)}.`)], {}, 'passed'],
    ['numbers with points', [named(`${letters(90)} 4. 5. 6. of 10.5 and 3.2`)], {}, 'passed'],
    ['a paragraph beside the story', [named(letters(201), aside)], {}, 'inapplicable'],
    [
      'a paragraph in a button',
      [named(letters(201), { swallowedBy: 'button' })],
      {},
      'inapplicable',
    ],
    ['an empty one, which another check tells of', [named('–')], {}, 'inapplicable'],
    ['a page of several stories', [named(letters(201))], { notOne: 'list' }, 'inapplicable'],
    ['two in a row', [one, two], {}, 'passed'],
    ['three in a row', [one, two, heading()], {}, 'failed'],
    ['three, with text before the second', [named('One'), two, heading()], {}, 'passed'],
    ['three, with text before the third', [one, named('Two'), heading()], {}, 'passed'],
    [
      'three, the first a link',
      [named('One', { ...bare, isLink: true }), two, three],
      {},
      'passed',
    ],
    ['three, the last a link', [one, two, named('Three', { isLink: true })], {}, 'passed'],
    [
      'three, one beside the story',
      [one, named('Two', { ...bare, ...aside }), three],
      {},
      'passed',
    ],
    ['the headline twice and another', [saysHeadline, saysHeadline, heading()], {}, 'passed'],
    ['the headline and two others', [saysHeadline, two, heading()], {}, 'failed'],
    [
      'the headline twice and two others',
      [saysHeadline, saysHeadline, two, heading()],
      {},
      'failed',
    ],
  ])('%s', (_case, headings, page, said) => {
    expect(verdict(judged(headingNotMisused, { headings }, page))).toBe(said);
  });

  test('a paragraph and each heading from the third on are told of', () => {
    const four = named('Four', { level: 4, element: elementRef('h4') });
    const { findings } = judged(headingNotMisused, {
      headings: [named(letters(201)), one, two, three, four],
    });
    expect(findings.map(({ message }) => message)).toEqual([
      `“${letters(59)}…” is a whole paragraph, marked up as a heading of level 2.`,
      '“Three” is the third heading in a row, with nothing between them.',
      '“Four” is the third heading in a row, with nothing between them.',
    ]);
    expect(findings[0]?.data).toEqual({ level: 2, characters: 201 });
    expect(findings[2]).toMatchObject({ element: four.element, data: { level: 4 } });
  });
});

describe('fake-heading', () => {
  const fake = (given: Partial<Fake> = {}): Fake => ({
    element: elementRef('p strong'),
    text: 'The al-Tanf base',
    style: 'bold',
    likeHeading: false,
    ...given,
  });
  const large = fake({ style: 'large' });
  test.each<[string, Fake[], Partial<Headline>, number, string]>([
    ['none', [], {}, 0, 'passed'],
    ['one bold line', [fake()], {}, 0, 'cantTell'],
    ['one that looks like the headings', [fake({ likeHeading: true })], {}, 0, 'failed'],
    ['two of one style', [fake(), fake()], {}, 0, 'failed'],
    ['two of two styles', [fake(), large], {}, 0, 'cantTell'],
    ['two of one style, and a style sheet is missing', [fake(), fake()], {}, 1, 'cantTell'],
    ['a page of several stories', [fake(), fake()], { notOne: 'list' }, 0, 'inapplicable'],
  ])('%s', (_case, fakes, page, missing, said) => {
    expect(verdict(judged(fakeHeading, { fakes }, page, missing))).toBe(said);
  });

  test('each line is told of, and each is as sure as its style', () => {
    const { message, findings } = judged(fakeHeading, { fakes: [fake(), large, fake()] });
    expect(message).toBe('3 lines of the story look like headings.');
    expect(findings.map(({ outcome, data }) => [outcome, data])).toEqual([
      ['failed', { style: 'bold', likeHeading: false }],
      ['cantTell', { style: 'large', likeHeading: false }],
      ['failed', { style: 'bold', likeHeading: false }],
    ]);
    expect(findings[0]).toMatchObject({
      element: elementRef('p strong'),
      message: '“The al-Tanf base” looks like a heading but is not marked up as one.',
    });
  });
});
