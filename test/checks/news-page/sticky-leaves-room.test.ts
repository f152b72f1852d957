import { expect, test } from '@jest/globals';
import { stickyLeavesRoom } from '../../../src/checks/news-page/sticky-leaves-room.ts';
import { elementRef, judgeBy, loaded } from '../../helpers/evidence.ts';
import { type Room, room } from '../../helpers/news-page.ts';
import { verdict } from '../../helpers/verdict.ts';

const judged = (windows: Room[], missingStyleSheets = 0) =>
  judgeBy(stickyLeavesRoom, { room: { windows }, document: loaded(missingStyleSheets) });
const low = (coveredPx: number, given: Partial<Room> = {}) =>
  room(coveredPx, { width: 320, height: 256, ...given });

test.each<[string, Room[], string]>([
  ['nothing stays in place', [room(0), low(0)], 'passed'],
  [
    'a notice in a large window, and bars in a small one',
    [room(500, { coveredForGood: 0.1 }), low(200)],
    'failed',
  ],
  ['40% and a letter of a large window', [room(328)], 'passed'],
  ['a pixel more', [room(329)], 'failed'],
  ['half and a letter of a small window', [low(136)], 'passed'],
  ['a pixel more of a small window', [low(137)], 'failed'],
  ['40% and a letter of a window 400 high', [room(168, { height: 400 })], 'passed'],
  ['a pixel more of a window 400 high', [room(169, { height: 400 })], 'failed'],
  ['the same of a window 399 high, which is small', [room(169, { height: 399 })], 'passed'],
  ['little of a large window, and most of a small one', [room(200), low(200)], 'failed'],
  ['most of it, until a notice is closed', [room(500, { coveredForGood: 0.1 })], 'cantTell'],
  [
    'most of it until a notice is closed, and 40% and a letter for good',
    [room(500, { coveredForGood: 0.41 })],
    'cantTell',
  ],
  [
    'most of it until a notice is closed, and too much for good',
    [room(500, { coveredForGood: 0.42 })],
    'failed',
  ],
])('%s', (_case, windows, outcome) => {
  expect(verdict(judged(windows))).toBe(outcome);
});

test('without its style sheet what fails is a doubt', () => {
  const judgement = judged([room(500)], 2);
  expect(judgement.outcome).toBe('cantTell');
  expect(judgement.findings[0]?.message).toContain(
    '2 style sheets of the page could not be loaded',
  );
  expect(judged([room(100)], 2).outcome).toBe('passed');
});

test('what takes too much of both windows is one finding, of the larger', () => {
  const bars = [elementRef('header'), elementRef('.bar')];
  const { findings } = judged([room(400, { bars }), low(200)]);
  expect(findings).toEqual([
    expect.objectContaining({
      element: elementRef('header'),
      message: 'In a window of 1280 by 800, sticky bars cover 50% of the height.',
      data: {
        width: 1280,
        height: 800,
        covered: 0.5,
        coveredForGood: 0.5,
        bars: [['header'], ['.bar']],
      },
    }),
  ]);
});

test('a cover without a bar that could be told is a finding of the page', () => {
  const [finding] = judged([room(500, { bars: [], coveredForGood: 0 })]).findings;
  expect(finding?.element).toBeNull();
  expect(finding?.message).toContain('until the reader closes what is there');
});

test('what is covered of each window is told where it is little', () => {
  expect(judged([room(100), low(64)]).message).toBe(
    'Bars cover 13% at 1280 by 800, 25% at 320 by 256.',
  );
});
