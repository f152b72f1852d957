import { describe, expect, test } from '@jest/globals';
import { headlineIsH1 } from '../../../src/checks/headings/headline-is-h1.ts';
import { headlineMatchesMetadata } from '../../../src/checks/headings/headline-matches-metadata.ts';
import { headlineOnce } from '../../../src/checks/headings/headline-once.ts';
import { headlineOpensMain } from '../../../src/checks/headings/headline-opens-main.ts';
import { titleNamesStory } from '../../../src/checks/headings/title-names-story.ts';
import type { Check } from '../../../src/index.ts';
import { elementRef, judgeBy, loaded } from '../../helpers/evidence.ts';
import {
  type Copy,
  copy,
  type Headline,
  headline,
  noHeadline,
  type Place,
  place,
} from '../../helpers/headline.ts';
import { verdict } from '../../helpers/verdict.ts';

const judged = (check: Check, given: Headline, missingStyleSheets = 0) =>
  judgeBy(check, { headline: given, document: loaded(missingStyleSheets) });

describe.each([
  ['headline-is-h1', headlineIsH1, 'cantTell'],
  ['headline-once', headlineOnce, 'inapplicable'],
  ['headline-opens-main', headlineOpensMain, 'inapplicable'],
  ['headline-matches-metadata', headlineMatchesMetadata, 'inapplicable'],
  ['title-names-story', titleNamesStory, 'inapplicable'],
])('a page without one headline: %s', (_id, check, unknown) => {
  test.each(['list', 'hidden', 'little-text', 'no-text'] as const)('%s', (notOne) => {
    const said = [headline({ notOne }), noHeadline({ notOne })].map((one) => judged(check, one));
    expect(said.map(({ outcome }) => outcome)).toEqual(['inapplicable', 'inapplicable']);
    expect(said[0]?.message).toMatch(/^The page (?:lists|hides|has)/);
  });

  test('a headline that cannot be told', () => {
    const { outcome, message } = judged(check, noHeadline());
    expect(outcome).toBe(unknown);
    expect(message).toMatch(/^Could not tell which/);
  });
});

describe('headline-is-h1', () => {
  const plain = { level: null, copies: [copy({ level: null })] };
  const atLevel = (level: number) => ({ level, copies: [copy({ level })] });
  const beside = (level: number) => ({ copies: [copy({ level: null }), copy({ level })] });
  const look = { knownBy: 'look' } as const;
  test.each<[string, Partial<Headline>, string]>([
    ['of level one', {}, 'passed'],
    ['of level one, told by its look', look, 'passed'],
    ['of level one in other words', { copies: [] }, 'passed'],
    ['no heading', plain, 'failed'],
    ['no heading, told by its place', { ...plain, knownBy: 'place' }, 'failed'],
    ['no heading, told by its look', { ...plain, ...look }, 'cantTell'],
    ['no heading, and a copy is of level one', { ...plain, ...beside(1) }, 'passed'],
    [
      'no heading, and a copy is of level three',
      { ...plain, ...beside(3) },
      'failed moderate as good practice',
    ],
    ['of level two', atLevel(2), 'failed moderate as good practice'],
    ['of level two, told by its look', { ...atLevel(2), ...look }, 'cantTell'],
    ['of level two, and a copy is of level one', { ...atLevel(2), ...beside(1) }, 'passed'],
  ])('%s', (_case, given, said) => {
    expect(verdict(judged(headlineIsH1, headline(given)))).toBe(said);
  });

  test('it is told at the headline, in short where that is long', () => {
    const element = elementRef('div.title');
    const text = `${'a'.repeat(59)}bc`;
    expect(judged(headlineIsH1, headline({ ...plain, element })).findings).toMatchObject([
      {
        element,
        message: 'The headline “Ferry returns to the island” is not marked up as a heading.',
        data: { level: null, copies: 1 },
      },
    ]);
    expect(judged(headlineIsH1, headline({ ...atLevel(4), element, text })).findings).toMatchObject(
      [
        {
          element,
          message: `The headline “${'a'.repeat(59)}…” is a level 4 heading.`,
          data: { level: 4 },
        },
      ],
    );
  });

  test('sixty characters are short enough', () => {
    const text = 'a'.repeat(60);
    const [finding] = judged(headlineIsH1, headline({ ...plain, text })).findings;
    expect(finding?.message).toContain(`“${text}”`);
  });

  test('a headline that cannot be told is a doubt about the page', () => {
    const { findings } = judged(headlineIsH1, noHeadline());
    expect(findings).toMatchObject([{ outcome: 'cantTell', element: null }]);
  });
});

describe('headline-once', () => {
  const sticky = copy({ element: elementRef('.sticky'), level: null });
  const related = copy({ element: elementRef('h4'), level: 4 });
  test.each<[string, Copy[], number, string]>([
    ['once', [copy()], 0, 'passed'],
    ['nowhere by itself', [], 0, 'passed'],
    ['and once as text', [copy(), sticky], 0, 'failed minor'],
    ['and once as text, and a style sheet is missing', [copy(), sticky], 1, 'cantTell'],
    ['in two headings', [copy(), related], 0, 'failed'],
    ['and twice as text', [copy(), sticky, sticky], 0, 'failed'],
    ['twice, both as text', [copy({ level: null }), sticky], 0, 'failed minor'],
  ])('it is said %s', (_case, copies, missing, said) => {
    expect(verdict(judged(headlineOnce, headline({ copies }), missing))).toBe(said);
  });

  const own = copy();
  test.each<[string, Copy[], Copy[]]>([
    ['the headline itself comes second', [related, own], [related]],
    ['the headline itself is in none of them', [sticky, related], [sticky]],
    [
      'none of them is a heading',
      [sticky, copy({ element: elementRef('p'), level: null })],
      [copy({ element: elementRef('p'), level: null })],
    ],
  ])('the others are told of: %s', (_case, copies, others) => {
    const { findings } = judged(headlineOnce, headline({ copies }));
    expect(findings.map(({ element, data }) => [element, data['level']])).toEqual(
      others.map(({ element, level }) => [element, level]),
    );
  });

  test('text and headings are told apart', () => {
    const { message, findings } = judged(
      headlineOnce,
      headline({ copies: [own, sticky, related] }),
    );
    expect(message).toBe('The headline “Ferry returns to the island” is said 3 times.');
    expect(findings.map((one) => one.message)).toEqual([
      'This text repeats the headline “Ferry returns to the island”.',
      'This heading of level 4 repeats the headline “Ferry returns to the island”.',
    ]);
  });
});

describe('headline-opens-main', () => {
  test.each<[string, Partial<Place>, string, RegExp | null]>([
    ['in main, first', {}, 'passed', null],
    ['on a page without main', { hasMain: false, inMain: false }, 'passed', null],
    ['outside main', { inMain: false }, 'failed', /is outside the main landmark/],
    ['in the banner', { inMain: false, landmark: 'banner' }, 'failed', /is in the banner landmark/],
    ['after the text', { afterBody: true }, 'failed', /after the story’s first paragraph/],
    ['600 characters down', { charactersBefore: 600 }, 'passed', null],
    ['601 characters down', { charactersBefore: 601 }, 'cantTell', /has 601 characters of text/],
    ['after the text, far down', { afterBody: true, charactersBefore: 601 }, 'failed', /after/],
  ])('%s', (_case, given, said, message) => {
    const judgement = judged(headlineOpensMain, headline({ place: place(given) }));
    expect(verdict(judgement)).toBe(said);
    const { element } = headline();
    expect(judgement.findings).toEqual(
      message === null
        ? []
        : [
            expect.objectContaining({
              element,
              message: expect.stringMatching(message),
              data: place(given),
            }),
          ],
    );
  });

  test('a headline of unknown place is not judged', () => {
    expect(judged(headlineOpensMain, headline({ place: null })).outcome).toBe('inapplicable');
  });
});
