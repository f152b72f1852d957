import { expect, test } from '@jest/globals';
import { blockSkipLinks } from '../../../src/checks/news-page/block-skip-links.ts';
import { type BlockSkip, blockSkip, blockSkips } from '../../helpers/block-skip.ts';
import { elementRef, judgeBy } from '../../helpers/evidence.ts';
import { next } from '../../helpers/skip-links.ts';
import { verdict } from '../../helpers/verdict.ts';

const judged = (links: BlockSkip[], missingScripts = 0) =>
  judgeBy(blockSkipLinks, { blockSkips: blockSkips(links, { missingScripts }) });

const works = blockSkip();
const stays = blockSkip({ landed: { next: next('unmoved') } });
const missing = blockSkip(
  { landed: { focus: 'link', next: next('unmoved') } },
  { target: { kind: 'missing' } },
);
const undecided = blockSkip({ landed: { focus: 'link', next: next('wrapped') } });
const back = blockSkip({}, { leadsBack: true });
const tooMany = { trial: { notTried: 'too-many' } } as const;

test.each<[string, BlockSkip[], string]>([
  ['no such link', [], 'inapplicable'],
  ['none could be tried', [blockSkip({}, tooMany)], 'cantTell'],
  ['the next Tab is after the block', [works], 'passed'],
  ['the focus goes to the place', [blockSkip({ landed: { focus: 'target' } })], 'passed'],
  [
    'the place is empty, and the next Tab comes after it',
    [blockSkip({ landed: { next: next('after-target') }, targetStops: 0 })],
    'passed',
  ],
  ['it works, and another is one too many to try', [works, blockSkip({}, tooMany)], 'passed'],
  [
    'it works, and one too many to try leads back',
    [works, blockSkip({}, { ...tooMany, leadsBack: true })],
    'passed',
  ],
  ['the keyboard stays behind', [stays], 'failed'],
  ['the place is not on the page', [missing], 'failed'],
  [
    'the place is not on the page, and a script leads on',
    [blockSkip({ landed: { focus: 'elsewhere' } }, { target: { kind: 'missing' } })],
    'passed',
  ],
  ['the first of two elements with its id comes before it', [back], 'failed'],
  ['it leaves the page', [blockSkip({ viewed: { left: 'https://example.org/' } })], 'failed'],
  ['it puts another story in its place', [blockSkip({ viewed: { rerendered: true } })], 'failed'],
  ['the place is hidden', [blockSkip({ viewed: { hidden: 'aria-hidden' } })], 'failed'],
  ['nothing tells where it leads', [undecided], 'cantTell'],
  [
    'nothing tells where it leads, but the place is hidden',
    [
      blockSkip({
        landed: { focus: 'link', next: next('wrapped') },
        viewed: { hidden: 'not-shown' },
      }),
    ],
    'failed',
  ],
  ['the place is 8 px above the window', [blockSkip({ viewed: { targetTop: -8 } })], 'passed'],
  ['the place is 9 px above the window', [blockSkip({ viewed: { targetTop: -9 } })], 'failed'],
  ['the view stays behind', [blockSkip({ viewed: { targetTop: 481 } })], 'failed'],
  ['a header covers the place', [blockSkip({ viewed: { covered: 0.5 } })], 'failed'],
  ['one works, and one does not', [works, stays], 'failed'],
])('%s', (_case, links, outcome) => {
  expect(verdict(judged(links))).toBe(outcome);
});

test.each<[string, BlockSkip]>([
  ['the keyboard stays behind', stays],
  ['the place is not on the page', missing],
  ['it leads back', back],
])('where a script is missing nobody can tell whether %s', (_case, link) => {
  expect(judged([link], 1).outcome).toBe('cantTell');
});

test('a link that does not lead on is a finding at the link', () => {
  const { findings } = judged([works, stays]);
  expect(findings).toEqual([
    expect.objectContaining({
      element: elementRef('a.skip'),
      data: { name: 'Skip the film', href: '#after-film', following: 'stayed' },
    }),
  ]);
});

test.each<[string, BlockSkip, string, string]>([
  [
    'the page is left',
    blockSkip({ viewed: { left: 'https://example.org/' } }),
    'leaves the page',
    'right behind',
  ],
  [
    'another story is put in its place',
    blockSkip({ viewed: { rerendered: true } }),
    'leaves the page',
    'right behind',
  ],
  ['the place is missing', missing, 'leads to “#after-film”, which is not', 'right behind'],
  ['the keyboard stays', stays, 'the keyboard goes on where it was', 'right behind'],
  [
    'the keyboard stays before a place that is hidden',
    blockSkip({ landed: { next: next('unmoved') }, viewed: { hidden: 'inert' } }),
    'the keyboard goes on where it was',
    'right behind',
  ],
  ['it leads back', back, 'leads back: two elements have the id “after-film”', 'an id of its own'],
  [
    'the place is hidden',
    blockSkip({ viewed: { hidden: 'inert' } }),
    'a place that is hidden: it is inert',
    'Do not hide',
  ],
  ['nothing tells', undecided, 'Could not tell where “Skip the film” leads', 'right behind'],
  [
    'the place is above the window',
    blockSkip({ viewed: { targetTop: -40 } }),
    'After “Skip the film”, its target begins 40 px above',
    'preventScroll',
  ],
])('what is said where %s', (_case, link, message, fix) => {
  const [finding] = judged([link]).findings;
  expect(finding?.message).toContain(message);
  expect(finding?.fix).toContain(fix);
});
