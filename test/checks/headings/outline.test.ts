import { describe, expect, test } from '@jest/globals';
import { h1Single } from '../../../src/checks/headings/h1-single.ts';
import { headingHasContent } from '../../../src/checks/headings/heading-has-content.ts';
import { headingVisualRank } from '../../../src/checks/headings/heading-visual-rank.ts';
import { headingsBeforeHeadline } from '../../../src/checks/headings/headings-before-headline.ts';
import type { Check } from '../../../src/index.ts';
import { elementRef, heading, judgeBy, loaded } from '../../helpers/evidence.ts';
import { type Headline, headline, noHeadline } from '../../helpers/headline.ts';
import { verdict } from '../../helpers/verdict.ts';

type Heading = ReturnType<typeof heading>;

const judged = (check: Check, headings: Heading[], page = headline(), missingStyleSheets = 0) =>
  judgeBy(check, {
    headings: { headings, lost: [], fakes: [] },
    headline: page,
    document: loaded(missingStyleSheets),
  });

const own = heading({ element: elementRef('h1'), level: 1, name: headline().text });
const swallowed = { swallowedBy: 'button' };

describe('h1-single', () => {
  const logo = heading({ element: elementRef('.logo'), level: 1, name: 'The Post' });
  const below = heading({ level: 1, name: 'Next story', otherStory: 'below' });
  const post = heading({ level: 1, name: 'Ferry sails', otherStory: 'post' });
  test.each<[string, Heading[], Partial<Headline>, number, string]>([
    ['one', [own, heading()], {}, 0, 'passed'],
    ['no heading', [], {}, 0, 'inapplicable'],
    [
      'one in a button, and no other heading',
      [heading({ ...own, ...swallowed })],
      {},
      0,
      'inapplicable',
    ],
    ['none', [heading()], {}, 0, 'failed moderate'],
    [
      'one in a button alone',
      [heading({ ...own, ...swallowed }), heading()],
      {},
      0,
      'failed moderate',
    ],
    ['one in a button beside the own', [heading({ ...logo, ...swallowed }), own], {}, 0, 'passed'],
    ['two', [logo, own], {}, 0, 'failed'],
    ['two, and a style sheet is missing', [logo, own], {}, 1, 'cantTell'],
    ['two of several articles', [logo, own], { longArticles: 2 }, 0, 'inapplicable'],
    ['those of the stories below', [own, below, below], {}, 0, 'passed'],
    ['that of a story below alone', [below], {}, 0, 'passed'],
    ['those of posts', [own, post, post], {}, 0, 'cantTell'],
    ['those of posts, and the site’s', [logo, own, post], {}, 0, 'failed'],
  ])('%s', (_case, headings, page, missing, said) => {
    expect(verdict(judged(h1Single, headings, headline(page), missing))).toBe(said);
  });

  test('those beside the headline are told of, wherever it stands', () => {
    const { message, findings } = judged(h1Single, [logo, own, post, below]);
    expect(message).toBe('The page has 3 level 1 headings.');
    expect(findings.map((one) => [one.element, one.message, one.data['headings']])).toEqual([
      [logo.element, `“The Post” is a level 1 heading beside “${own.name}”.`, 3],
      [post.element, expect.stringMatching(/^“Ferry sails” heads a post/), 3],
    ]);
  });

  test('where none says the headline, all but the first are told of', () => {
    const { findings } = judged(h1Single, [logo, own], noHeadline());
    expect(findings.map(({ element }) => element)).toEqual([own.element]);
  });

  test('that none is there is told of the page', () => {
    const [finding] = judged(h1Single, [heading(), heading()]).findings;
    expect(finding).toMatchObject({ element: null, data: { headings: 2 } });
  });

  test('one of the page’s own story is told from one alone', () => {
    const said = [[own], [own, below]].map((headings) => judged(h1Single, headings).message);
    expect(said[0]).toBe('The page has one level 1 heading.');
    expect(said[1]).toMatch(/the others head the stories below it\.$/);
  });
});

describe('headings-before-headline', () => {
  const label = heading({ name: 'Follow us', region: { key: 'page', kind: 'page' } });
  const menu = heading({ name: 'Menu', region: { key: 'nav', kind: 'landmark' } });
  const empty = { name: ' ' };
  test.each<[string, Heading[], Partial<Headline>, number, string]>([
    ['none', [own, label, label, label], {}, 0, 'passed'],
    ['two', [label, label, own], {}, 0, 'passed'],
    ['three', [label, label, label, own], {}, 0, 'failed'],
    ['three, and a style sheet is missing', [label, label, label, own], {}, 1, 'cantTell'],
    [
      'three before what looks like it',
      [label, label, label, own],
      { knownBy: 'look' },
      0,
      'cantTell',
    ],
    ['two, and three that name menus', [menu, menu, menu, label, label, own], {}, 0, 'passed'],
    [
      'two, and one in a button',
      [label, heading({ ...label, ...swallowed }), label, own],
      {},
      0,
      'passed',
    ],
    [
      'two, and one that is not rendered yet',
      [label, heading({ ...label, contentDeferred: true }), label, own],
      {},
      0,
      'passed',
    ],
    ['one of level one', [heading({ ...label, level: 1 }), own], {}, 0, 'failed'],
    ['one that is empty', [heading({ ...label, ...empty }), own], {}, 0, 'failed'],
    ['an empty one of a menu', [heading({ ...menu, ...empty }), own], {}, 0, 'failed'],
    [
      'three, and the headline is no heading',
      [label, label, label, own],
      { level: null },
      0,
      'inapplicable',
    ],
    ['three, and no heading says the headline', [label, label, label], {}, 0, 'inapplicable'],
    ['no headline', [label, label, label], noHeadline(), 0, 'inapplicable'],
    [
      'a page of several stories',
      [label, label, label, own],
      { notOne: 'list' },
      0,
      'inapplicable',
    ],
  ])('%s', (_case, headings, page, missing, said) => {
    expect(verdict(judged(headingsBeforeHeadline, headings, headline(page), missing))).toBe(said);
  });

  test('of too many all are told of but those that name menus', () => {
    const blank = heading({ ...menu, ...empty, element: elementRef('h5'), level: 5 });
    const before = [menu, label, label, label, blank];
    const { message, findings } = judged(headingsBeforeHeadline, [...before, own]);
    expect(message).toBe('5 headings come before the headline.');
    expect(findings.map((one) => one.message)).toEqual([
      ...Array.from({ length: 3 }, () => '“Follow us”, of level 2, comes before the headline.'),
      'An empty heading, of level 5, comes before the headline.',
    ]);
    expect(findings[3]).toMatchObject({ element: blank.element, data: { level: 5 } });
  });

  test('of few the bad one alone is told of', () => {
    const logo = heading({ level: 1, name: 'The Post' });
    expect(judged(headingsBeforeHeadline, [label, logo, own]).findings).toHaveLength(1);
  });
});

describe('heading-has-content', () => {
  const bare = { name: 'Related', contentAfter: false, nextIsBeside: true };
  const next = heading({ name: 'Popular' });
  const at = (level: number, given: Partial<Heading> = {}) => heading({ ...bare, level, ...given });
  test.each<[string, Heading[], string]>([
    ['something follows', [heading(), next], 'passed'],
    ['no heading', [], 'inapplicable'],
    ['one in a button', [at(2, swallowed)], 'inapplicable'],
    ['nothing but the next of its level', [at(2), next], 'failed'],
    ['nothing but the next of a level above', [at(3), next], 'failed'],
    ['nothing, and the next is elsewhere', [at(2, { nextIsBeside: false }), next], 'cantTell'],
    ['headings below it that have content', [at(2), heading({ level: 3 }), next], 'passed'],
    ['headings below it that have none', [at(2), at(3), next], 'failed'],
    [
      'one in a button, then the next',
      [at(2), heading({ level: 3, ...swallowed }), next],
      'failed',
    ],
    ['nothing, and it is the last', [next, at(2)], 'passed'],
    ['nothing but one below, the last', [at(2), at(3)], 'passed'],
    ['nothing after the headline', [at(1), heading({ level: 1 })], 'passed'],
    ['nothing, and it is a link to its content', [at(2, { isLink: true }), next], 'passed'],
    [
      'nothing, and it is empty, which another check tells of',
      [at(2, { name: '' }), next],
      'passed',
    ],
  ])('%s', (_case, headings, said) => {
    expect(verdict(judged(headingHasContent, headings))).toBe(said);
  });

  test('each heading over nothing is told of', () => {
    const element = elementRef('h3');
    const { findings } = judged(headingHasContent, [at(2), at(3, { element }), next]);
    expect(findings.map(({ data }) => data['level'])).toEqual([2, 3]);
    expect(findings[1]).toMatchObject({
      element,
      message:
        'Nothing comes after the heading “Related” before the next heading of level 3 or above.',
    });
  });
});

describe('heading-visual-rank', () => {
  const at = (level: number, fontSizePx: number, fontWeight = 400, given: Partial<Heading> = {}) =>
    heading({
      element: elementRef(`h${level}`),
      level,
      look: { fontSizePx, fontWeight, seen: true },
      ...given,
    });
  const hidden = (level: number, fontSizePx: number) =>
    at(level, fontSizePx, 400, { look: { fontSizePx, fontWeight: 400, seen: false } });
  const aside = { region: { key: 'aside', kind: 'aside' } } as const;
  test.each<[string, Heading[], Partial<Headline>, number, string]>([
    ['falling', [at(1, 40), at(2, 24), at(3, 20)], {}, 0, 'passed'],
    ['one level', [at(2, 24), at(2, 20)], {}, 0, 'inapplicable'],
    ['no heading', [], {}, 0, 'inapplicable'],
    ['as large', [at(2, 20), at(3, 20)], {}, 0, 'passed'],
    ['larger by a tenth', [at(2, 10), at(3, 11)], {}, 0, 'passed'],
    ['larger by more than a tenth', [at(2, 20), at(3, 22.1)], {}, 0, 'failed'],
    ['larger, and a style sheet is missing', [at(2, 20), at(3, 30)], {}, 1, 'cantTell'],
    ['larger, in the order of the page', [at(3, 30), at(2, 20)], {}, 0, 'failed'],
    ['as large and bolder', [at(2, 20), at(3, 20, 700)], {}, 0, 'failed'],
    ['smaller and bold, below light ones', [at(2, 24), at(3, 23, 700)], {}, 0, 'passed'],
    ['larger and lighter', [at(2, 20, 700), at(3, 22)], {}, 0, 'passed'],
    ['one of three larger', [at(2, 20), at(3, 18), at(3, 30), at(3, 18)], {}, 0, 'passed'],
    ['two of three larger', [at(2, 20), at(3, 30), at(3, 18), at(3, 30)], {}, 0, 'failed'],
    [
      'three of five larger',
      [at(2, 20), ...[18, 18, 30, 30, 30].map((size) => at(3, size))],
      {},
      0,
      'failed',
    ],
    ['larger than the level before last', [at(2, 20), at(3, 30), at(4, 25)], {}, 0, 'failed'],
    ['larger beside the story', [at(2, 20), at(3, 30, 400, aside)], {}, 0, 'inapplicable'],
    ['larger, and not seen', [at(2, 20), hidden(3, 30)], {}, 0, 'inapplicable'],
    ['larger, in a button', [at(2, 20), at(3, 30, 400, swallowed)], {}, 0, 'inapplicable'],
    [
      'larger, on a page of several stories',
      [at(2, 20), at(3, 30)],
      { notOne: 'list' },
      0,
      'inapplicable',
    ],
  ])('%s', (_case, headings, page, missing, said) => {
    expect(verdict(judged(headingVisualRank, headings, headline(page), missing))).toBe(said);
  });

  test('each level is told of once, by its first heading and the highest one that is smaller', () => {
    const given = [at(2, 20), at(3, 30), at(3, 30), at(4, 40), at(5, 10)];
    const { findings } = judged(headingVisualRank, given);
    expect(findings.map(({ element, data }) => [element, data])).toEqual([
      [elementRef('h3'), { deeper: 3, above: 2 }],
      [elementRef('h4'), { deeper: 4, above: 2 }],
    ]);
    expect(findings[0]?.message).toBe('Headings of level 3 look larger than those of level 2.');
  });
});
