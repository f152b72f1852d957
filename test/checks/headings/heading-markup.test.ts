import { describe, expect, test } from '@jest/globals';
import { headingExposedAsSeen } from '../../../src/checks/headings/heading-exposed-as-seen.ts';
import { headingLevelValid } from '../../../src/checks/headings/heading-level-valid.ts';
import { headingNotSwallowed } from '../../../src/checks/headings/heading-not-swallowed.ts';
import type { Check, EvidenceKinds } from '../../../src/index.ts';
import { elementRef, heading, judgeBy, loaded } from '../../helpers/evidence.ts';
import { verdict } from '../../helpers/verdict.ts';

type Headings = EvidenceKinds['headings'];
type Heading = Headings['headings'][number];
type Lost = Headings['lost'][number];

const judged = (check: Check, given: Partial<Headings>, missingStyleSheets = 0) =>
  judgeBy(check, {
    headings: { headings: [], lost: [], fakes: [], ...given },
    document: loaded(missingStyleSheets),
  });

const lost = (why: Lost['why']): Lost => ({
  element: elementRef('#lost'),
  text: 'Analysis',
  why,
});

describe('heading-level-valid', () => {
  const role = (ariaLevel: string | null) => heading({ tag: 'div', ariaLevel });
  test.each<[string, Partial<Headings>, string]>([
    ['h1', { headings: [heading({ tag: 'h1' })] }, 'passed'],
    ['h6', { headings: [heading({ tag: 'h6' })] }, 'passed'],
    ['no heading', {}, 'inapplicable'],
    ['a role with a level', { headings: [role('2')] }, 'passed'],
    ['a role of level 1', { headings: [role('1')] }, 'passed'],
    ['a role of level 6', { headings: [role('6')] }, 'passed'],
    ['a role of level 7', { headings: [role('7')] }, 'failed minor'],
    ['a role without a level', { headings: [role(null)] }, 'failed'],
    ['a role on a tag that is none', { headings: [heading({ tag: 'h7' })] }, 'failed'],
    ['level 0', { headings: [role('0')] }, 'failed'],
    ['level -1', { headings: [role('-1')] }, 'failed'],
    ['level 2.7', { headings: [role('2.7')] }, 'failed'],
    ['level “foo”', { headings: [role('foo')] }, 'failed'],
    ['level “”', { headings: [role('')] }, 'failed'],
    ['h2 of level 3', { headings: [heading({ ariaLevel: '3' })] }, 'passed'],
    ['h2 of level 4', { headings: [heading({ ariaLevel: '4' })] }, 'failed minor'],
    ['h4 of level 2', { headings: [heading({ tag: 'h4', ariaLevel: '2' })] }, 'failed minor'],
    ['level 7 beside level 0', { headings: [role('7'), role('0')] }, 'failed'],
    ['a role taken away', { lost: [lost('role')] }, 'failed'],
    ['a tag that does not exist', { headings: [role('7')], lost: [lost('no-such-tag')] }, 'failed'],
    ['one hidden alone, which another check tells of', { lost: [lost('hidden')] }, 'inapplicable'],
    ['one inert beside others', { headings: [heading()], lost: [lost('inert')] }, 'passed'],
  ])('%s', (_case, given, said) => {
    expect(verdict(judged(headingLevelValid, given))).toBe(said);
  });

  test('each is told with what is wrong', () => {
    const { findings } = judged(headingLevelValid, {
      headings: [role(null), role('0'), role('7'), heading({ ariaLevel: '5', level: 5 })],
      lost: [lost('role'), lost('no-such-tag')],
    });
    expect(findings.map(({ message }) => message)).toEqual([
      'The heading “Ferry returns” has no aria-level; browsers treat it as 2.',
      'The heading “Ferry returns” has aria-level="0", which is not a level.',
      'The heading “Ferry returns” has aria-level="7", deeper than 6.',
      'The heading “Ferry returns” is an <h2> with aria-level="5".',
      '“Analysis” is a heading whose role was removed: screen readers treat it as plain text.',
      '“Analysis” has a tag that does not exist: screen readers treat it as plain text.',
    ]);
    expect(findings[3]).toMatchObject({ element: elementRef('h2'), data: { level: 5 } });
    expect(findings[4]).toMatchObject({ element: elementRef('#lost'), data: { why: 'role' } });
  });
});

describe('heading-exposed-as-seen', () => {
  const named = (name: string, given: Partial<Heading> = {}) =>
    heading({ text: 'Oil prices rise again', name, ...given });
  const unseen = { look: { fontSizePx: 24, fontWeight: 700, seen: false } };
  test.each<[string, Partial<Headings>, number, string]>([
    ['as they are seen', { headings: [heading()] }, 0, 'passed'],
    ['no heading', {}, 0, 'inapplicable'],
    ['one hidden', { lost: [lost('hidden')] }, 0, 'failed'],
    ['one inert', { headings: [heading()], lost: [lost('inert')] }, 0, 'failed'],
    ['one hidden, and a style sheet is missing', { lost: [lost('hidden')] }, 1, 'cantTell'],
    [
      'one without its role alone, which another check tells of',
      { lost: [lost('role')] },
      0,
      'inapplicable',
    ],
    [
      'one without its role beside others',
      { headings: [heading()], lost: [lost('role')] },
      0,
      'passed',
    ],
    ['other words', { headings: [named('Section 2')] }, 0, 'failed moderate'],
    [
      'other words beside one hidden',
      { headings: [named('Section 2')], lost: [lost('hidden')] },
      0,
      'failed',
    ],
    ['half of the words', { headings: [named('Oil prices fall today')] }, 0, 'passed'],
    [
      'less than half of the words',
      { headings: [named('Oil prices fall too now', { text: 'Oil prices rise again today' })] },
      0,
      'failed moderate',
    ],
    ['the words in capitals', { headings: [named('OIL PRICES RISE AGAIN')] }, 0, 'passed'],
    [
      'more words than are seen',
      { headings: [named('Business: oil prices rise again')] },
      0,
      'passed',
    ],
    ['other words, not seen', { headings: [named('Section 2', unseen)] }, 0, 'passed'],
    [
      'other words in a button',
      { headings: [named('Section 2', { swallowedBy: 'button' })] },
      0,
      'passed',
    ],
    ['no words, which another check tells of', { headings: [named('')] }, 0, 'passed'],
    ['the words of a picture', { headings: [named('Section 2', { text: '' })] }, 0, 'passed'],
  ])('%s', (_case, given, missing, said) => {
    expect(verdict(judged(headingExposedAsSeen, given, missing))).toBe(said);
  });

  test('each is told by what shows', () => {
    const { findings } = judged(headingExposedAsSeen, {
      headings: [named('Section 2')],
      lost: [lost('hidden'), lost('inert')],
    });
    expect(findings.map(({ message, fix }) => [message, fix])).toEqual([
      [
        'The heading “Analysis” is visible, but aria-hidden hides it from screen readers.',
        expect.stringMatching(/aria-hidden/),
      ],
      [
        'The heading “Analysis” is visible, but inert hides it from screen readers.',
        expect.stringMatching(/inert/),
      ],
      [
        'The heading shows “Oil prices rise again” but is announced as “Section 2”.',
        expect.anything(),
      ],
    ]);
    expect(findings[0]).toMatchObject({ element: elementRef('#lost'), data: { text: 'Analysis' } });
    expect(findings[2]?.data).toEqual({ name: 'Section 2', text: 'Oil prices rise again' });
  });
});

describe('heading-not-swallowed', () => {
  const inButton = heading({ element: elementRef('button h3'), swallowedBy: 'button' });
  test.each<[string, Heading[], string]>([
    ['none in a control', [heading()], 'passed'],
    ['no heading', [], 'inapplicable'],
    ['one in a button', [heading(), inButton], 'failed'],
    ['one in a button alone', [inButton], 'failed'],
  ])('%s', (_case, headings, said) => {
    expect(verdict(judged(headingNotSwallowed, { headings }))).toBe(said);
  });

  test('the control is named', () => {
    expect(judged(headingNotSwallowed, { headings: [heading(), inButton] }).findings).toMatchObject(
      [
        {
          element: inButton.element,
          message:
            'The heading “Ferry returns” is inside a control (button): screen readers get a label instead of a heading.',
          data: { swallowedBy: 'button' },
        },
      ],
    );
  });
});
