import { describe, expect, test } from '@jest/globals';
import { textFollowsUserFont } from '../../../src/checks/text-size/text-follows-user-font.ts';
import { textGrowsWithZoom } from '../../../src/checks/text-size/text-grows-with-zoom.ts';
import { elementRef, judgeBy, loaded } from '../../helpers/evidence.ts';
import { growth, type TextScaling, textScaling, zoom } from '../../helpers/text-scaling.ts';
import { verdict } from '../../helpers/verdict.ts';

describe('text-follows-user-font', () => {
  const judged = (
    paragraph: number | null,
    growthByLoad: number | null = null,
    missingStyleSheets = 0,
  ) =>
    judgeBy(textFollowsUserFont, {
      textScaling: textScaling({
        userFont: { growth: growth({ paragraph }), growthByLoad, lost: [] },
      }),
      document: loaded(missingStyleSheets),
    });

  test.each<[string, Parameters<typeof judged>, string]>([
    ['no story', [null], 'inapplicable'],
    ['no story, though it was loaded again', [null, 2], 'inapplicable'],
    ['twice as large', [2], 'passed'],
    ['1.9 times', [1.9], 'passed'],
    ['a little less', [1.89], 'cantTell'],
    ['a little more than 1.1 times', [1.11], 'cantTell'],
    ['1.1 times', [1.1], 'failed'],
    ['not at all', [1], 'failed'],
    ['not at all, and a style sheet is missing', [1, null, 1], 'cantTell'],
    ['twice, and a style sheet is missing', [2, null, 1], 'passed'],
    ['not at once, but where the page is loaded with it', [1, 2], 'passed'],
    ['not at once, and hardly where it is loaded with it', [1, 1.5], 'cantTell'],
    ['not at once, and not where it is loaded with it', [1, 1], 'failed'],
    ['at once, and not where it is loaded with it', [2, 1], 'passed'],
  ])('%s', (_case, given, outcome) => {
    expect(verdict(judged(...given))).toBe(outcome);
  });

  test('the first paragraph is the place, with the growth and its size at rest', () => {
    expect(judged(1.0449).findings).toEqual([
      expect.objectContaining({
        element: elementRef('p'),
        message: 'The story’s text grows 1.04 times when the browser’s font size is doubled.',
        data: { ratio: 1.04, restingFontSizePx: 18 },
      }),
    ]);
    expect(judged(0.5).findings[0]?.data).toMatchObject({ ratio: 0.5 });
  });

  test.each<[string, Parameters<typeof judged>, string]>([
    ['grows', [1.954], 'the story’s text grows 1.95 times.'],
    ['grows a little', [1.5], 'the story’s text grows only 1.5 times.'],
    ['does not grow', [1], 'The story ignores the reader’s font size'],
    ['does not grow, unstyled', [1, null, 1], 'the story’s text does not grow.'],
  ])('what is said of a story that %s', (_case, given, message) => {
    expect(judged(...given).message).toContain(message);
  });
});

describe('text-grows-with-zoom', () => {
  const judged = (steps: TextScaling['zoom'], missingStyleSheets = 0) =>
    judgeBy(textGrowsWithZoom, {
      textScaling: textScaling({ zoom: steps }),
      document: loaded(missingStyleSheets),
    });
  const never = [1, 1, 1, 1];
  const none = [null, null, null, null];

  test.each<[string, TextScaling['zoom'], string]>([
    ['it grows with the page', zoom([2, 3, 4, 5]), 'passed'],
    ['it is small at 200%, and doubles at last', zoom([1.2, 1.8, 2.4, 3]), 'passed'],
    ['it grows 1.98 times at 500% alone', zoom([1, 1, 1, 1.98]), 'passed'],
    ['it doubles, and is smaller at 500%', zoom([2, 1.5, 1.5, 1.5]), 'passed'],
    ['it grows 1.97 times', zoom([1, 1, 1.97, 1.5]), 'failed'],
    ['the story keeps its size', zoom(never), 'failed'],
    ['it keeps its size, and one step was not measured', zoom([1, 1, 1, null]), 'failed'],
    ['the headline keeps its size', zoom([2, 3, 4, 5], { headline: 1 }), 'failed'],
    ['the standfirst keeps its size', zoom([2, 3, 4, 5], { standfirst: 1 }), 'failed'],
    ['there is no standfirst', zoom([2, 3, 4, 5], { standfirst: null }), 'passed'],
    ['there is no headline', zoom([2, 3, 4, 5], { headline: null }), 'passed'],
    ['there is a headline alone', zoom(none), 'passed'],
    ['there is a headline alone, that keeps its size', zoom(none, { headline: 1 }), 'failed'],
    ['there is no story', zoom(none, { headline: null, standfirst: null }), 'inapplicable'],
    [
      'there is no story but a standfirst',
      zoom(none, { headline: null, standfirst: 1 }),
      'inapplicable',
    ],
    [
      'at one step no word can be measured, and it doubles at the next',
      zoom([null, 3, 4, 5], { headline: null }),
      'passed',
    ],
  ])('%s', (_case, steps, outcome) => {
    expect(verdict(judged(steps))).toBe(outcome);
  });

  test('without a style sheet nobody can tell', () => {
    expect(judged(zoom(never), 1).outcome).toBe('cantTell');
    expect(judged(zoom([2, 3, 4, 5]), 1).outcome).toBe('passed');
  });

  test('each kind of text that does not double is a finding with its growth', () => {
    const { findings } = judged(zoom([1, 1.2, 1.666, 1.5], { headline: 1.5, standfirst: 1 }));
    expect(findings.map(({ element, message }) => [element?.selector.join(), message])).toEqual([
      ['p', 'The story’s text grows at most 1.67 times when the page is zoomed up to 500%.'],
      ['h1', 'The headline grows at most 1.5 times when the page is zoomed up to 500%.'],
      ['.standfirst', 'The standfirst grows at most 1 times when the page is zoomed up to 500%.'],
    ]);
    expect(findings[0]?.data['growth']).toEqual([
      { factor: 2, growth: 1 },
      { factor: 3, growth: 1.2 },
      { factor: 4, growth: 1.666 },
      { factor: 5, growth: 1.5 },
    ]);
  });

  test.each<[(number | null)[], string]>([
    [[2, 3, 4, 5], 'The story is twice as large at a zoom of 200%.'],
    [[1.2, 1.8, 2.4, 3], 'The story is twice as large at a zoom of 400%.'],
  ])('a story passes at the first step that doubles it: %j', (paragraphs, message) => {
    expect(judged(zoom(paragraphs)).message).toBe(message);
  });
});
