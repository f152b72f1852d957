import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { headingLevelsInOrder } from '../../../src/checks/headings/heading-levels-in-order.ts';
import { elementRef, heading, judgeBy } from '../../helpers/evidence.ts';

type Heading = ReturnType<typeof heading>;

const STORY = { key: 'story', kind: 'story' } as const;
const ASIDE = { key: 'landmark-1', kind: 'aside' } as const;
const FOOTER = { key: 'after-story', kind: 'page' } as const;

const judged = (headings: readonly Heading[]) =>
  judgeBy(headingLevelsInOrder, { headings: { headings: [...headings], lost: [], fakes: [] } });
const levels = (list: readonly number[], region: Heading['region'] = STORY) =>
  list.map((level) => heading({ level, region }));

describe('levels in one region', () => {
  test.each([
    [[], 'inapplicable'],
    [[1], 'passed'],
    [[1, 2, 3], 'passed'],
    [[1, 2, 2, 3, 3], 'passed'],
    [[1, 2, 3, 4, 1, 2], 'passed'],
    [[4, 2, 3], 'passed'],
    [[6], 'passed'],
    [[1, 3], 'failed'],
    [[2, 4], 'failed'],
    [[1, 2, 1, 6], 'failed'],
  ])('%j: %s', (given, outcome) => {
    expect(judged(levels(given)).outcome).toBe(outcome);
  });
});

test('each region starts where it likes', () => {
  const regions = [...levels([1, 2]), ...levels([4, 5], ASIDE), ...levels([2, 3], FOOTER)];
  expect(judged(regions).outcome).toBe('passed');
});

test('an aside between two headings of the story does not hide their gap', () => {
  const { outcome, findings } = judged([
    ...levels([1]),
    ...levels([2], ASIDE),
    heading({ level: 3, element: elementRef('h3') }),
  ]);
  expect(outcome).toBe('failed');
  expect(findings.map(({ element }) => element)).toEqual([elementRef('h3')]);
});

test('a gap in the story is moderate, one elsewhere is minor', () => {
  expect(judged(levels([1, 3])).impact).toBe('moderate');
  expect(judged([...levels([1, 2]), ...levels([2, 4], ASIDE)]).impact).toBe('minor');
});

test('a heading that a button swallows neither opens nor closes a gap', () => {
  const [one, two, three] = levels([1, 2, 3]) as [Heading, Heading, Heading];
  const swallowed = { swallowedBy: 'button' };
  expect(judged([one, { ...two, ...swallowed }, three]).outcome).toBe('failed');
  expect(judged([one, { ...three, ...swallowed }, two]).outcome).toBe('passed');
  expect(judged([{ ...one, ...swallowed }]).outcome).toBe('inapplicable');
});

test('the words name both levels, the heading before and the mend', () => {
  const long = 'A ferry that was thought lost has come back to the harbour of the town';
  const { message, findings } = judged([heading({ level: 2, name: long }), ...levels([5])]);
  expect(message).toBe('The story skips a heading level.');
  expect(findings[0]).toMatchObject({
    message:
      'This heading has level 5, but the one before it, “A ferry that was thought lost has come back to the harbour …”, has level 2.',
    fix: 'Make it a level 3 heading, or add the missing heading between them.',
    data: { level: 5, previousLevel: 2, region: 'story' },
  });
});

test.each([
  [levels([1, 2]), 'The heading levels follow one another.'],
  [[], 'The page has no headings.'],
  [levels([1, 3], FOOTER), 'A heading level is skipped outside the story.'],
  [levels([1, 3, 5]), 'Heading levels are skipped in 2 places, some of them in the story.'],
  [levels([1, 3, 5], ASIDE), 'Heading levels are skipped in 2 places, outside the story.'],
])('what is said of all together: %#', (given, message) => {
  expect(judged(given).message).toBe(message);
});

test('how the regions are mixed changes nothing but the order of the findings', () => {
  const regions = [STORY, ASIDE, FOOTER];
  const mixed = fc
    .array(fc.record({ level: fc.integer({ min: 1, max: 6 }), at: fc.nat(2) }), { maxLength: 12 })
    .map((list) =>
      list.map(({ level, at }, position) =>
        heading({ level, region: regions[at] ?? STORY, element: elementRef(`#h${position}`) }),
      ),
    );
  fc.assert(
    fc.property(mixed, (given) => {
      const apart = regions.flatMap(({ key }) => given.filter(({ region }) => region.key === key));
      expect(unordered(judged(apart))).toEqual(unordered(judged(given)));
    }),
  );
});

function unordered(judgement: ReturnType<typeof judged>) {
  return { ...judgement, findings: judgement.findings.map((one) => JSON.stringify(one)).sort() };
}
