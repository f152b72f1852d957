import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { headingNotEmpty } from '../../../src/checks/headings/heading-not-empty.ts';
import { elementRef, heading, judgeBy } from '../../helpers/evidence.ts';

const judged = (...headings: ReturnType<typeof heading>[]) =>
  judgeBy(headingNotEmpty, { headings: { headings, lost: [], fakes: [] } });

test.each([
  ['words', 'Ferry returns', 'passed'],
  ['a number', '7', 'passed'],
  ['words of another script', '渡船', 'passed'],
  ['an emoji, which is spoken', '⛴️', 'passed'],
  ['a currency sign, which is spoken', '€', 'passed'],
  ['a mathematical sign, which is spoken', '+', 'passed'],
  ['nothing', '', 'failed'],
  ['a no-break space', '\u00A0', 'failed'],
  ['zero-width characters', '\u200B\u2060\uFEFF', 'failed'],
  ['a soft hyphen', '\u00AD', 'failed'],
  ['punctuation', '– • …', 'failed'],
  ['an icon of the private-use area', '\uE80A', 'failed'],
])('a heading of %s: %j %s', (_what, name, outcome) => {
  expect(judged(heading({ name })).outcome).toBe(outcome);
});

test('a page without headings is inapplicable, and so is one whose headings nobody is told of yet', () => {
  const untold = [heading({ name: '', swallowedBy: 'button' }), heading({ contentDeferred: true })];
  expect([judged().outcome, judged(...untold).outcome]).toEqual(['inapplicable', 'inapplicable']);
});

test('a heading whose content is not rendered yet is not blamed beside one that is', () => {
  expect(judged(heading({ name: '', contentDeferred: true }), heading()).outcome).toBe('passed');
});

test('a heading named by its title attribute alone is a minor failure', () => {
  const byTitle = heading({ namedByTitleOnly: true });
  expect(judged(byTitle)).toMatchObject({ outcome: 'failed', impact: 'minor' });
  expect(judged(byTitle, heading({ name: '' })).impact).toBeUndefined();
});

test('each empty heading is a finding at its own element', () => {
  const [second, fourth] = [elementRef('h2:nth-of-type(2)'), elementRef('h4')];
  const { message, findings } = judged(
    heading(),
    heading({ name: '', element: second }),
    heading({ name: '–', level: 4, element: fourth }),
  );
  expect(message).toBe('2 headings have no text.');
  expect(findings).toEqual([
    expect.objectContaining({ element: second, data: { level: 2, name: '' } }),
    expect.objectContaining({ element: fourth, data: { level: 4, name: '–' } }),
  ]);
});

test.each([
  ['passed', heading(), 'Every heading has text.', undefined],
  [
    'empty',
    heading({ name: '' }),
    'A heading has no text.',
    'This level 2 heading is announced, but says nothing.',
  ],
  [
    'by title',
    heading({ namedByTitleOnly: true }),
    'A heading is named by its title attribute alone.',
    'This heading has no text of its own; only its title attribute names it.',
  ],
])('what is said of a heading: %s', (_case, given, message, ofFinding) => {
  const judgement = judged(given);
  expect(judgement.message).toBe(message);
  expect(judgement.findings[0]?.message).toBe(ofFinding);
});

test('the order of the headings changes nothing but the order of the findings', () => {
  const anyHeading = fc
    .record({
      name: fc.constantFrom('', '–', 'Ferry returns'),
      namedByTitleOnly: fc.boolean(),
      contentDeferred: fc.boolean(),
      swallowedBy: fc.constantFrom(null, 'button'),
      element: fc.nat(99).map((id) => elementRef(`#h${id}`)),
    })
    .map(heading);
  const twoOrders = fc
    .array(anyHeading, { maxLength: 8 })
    .chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
      ),
    );
  fc.assert(
    fc.property(twoOrders, ([given, shuffled]) => {
      expect(unordered(judged(...shuffled))).toEqual(unordered(judged(...given)));
    }),
  );
});

function unordered(judgement: ReturnType<typeof judged>) {
  return { ...judgement, findings: judgement.findings.map((one) => JSON.stringify(one)).sort() };
}
