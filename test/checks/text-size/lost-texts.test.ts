import { describe, expect, test } from '@jest/globals';
import { textOnly200NoLoss } from '../../../src/checks/text-size/text-only-200-no-loss.ts';
import { textSpacingNoLoss } from '../../../src/checks/text-size/text-spacing-no-loss.ts';
import { zoom200NoLoss } from '../../../src/checks/text-size/zoom-200-no-loss.ts';
import { elementRef, type Given, judgeBy, loaded } from '../../helpers/evidence.ts';
import {
  growth,
  type Lost,
  lost,
  type Spacing,
  spacing,
  type TextScaling,
  textScaling,
} from '../../helpers/text-scaling.ts';
import { verdict } from '../../helpers/verdict.ts';

const menu = lost({ element: elementRef('nav a'), part: 'navigation', shown: 0 });
const smallPrint = lost({ part: 'other' });

describe('zoom-200-no-loss', () => {
  const judged = (gone: Lost[], storyShare = 1, missingStyleSheets = 0) =>
    judgeBy(zoom200NoLoss, {
      textScaling: textScaling({ zoom200: { lost: gone, storyShare } }),
      document: loaded(missingStyleSheets),
    });
  const missing = lost({ kind: 'missing', element: elementRef('#gone'), shown: 0, by: null });

  test.each<[string, Parameters<typeof judged>, string]>([
    ['nothing is lost', [[]], 'passed'],
    ['half a line shows', [[lost()]], 'failed'],
    ['small print is cut', [[smallPrint]], 'failed'],
    ['other text lies over it', [[lost({ kind: 'overlapped', shown: 1 })]], 'failed'],
    ['its lines lie over each other', [[lost({ kind: 'lines', shown: 1 })]], 'failed'],
    ['it ends in an ellipsis', [[lost({ shortened: true })]], 'passed'],
    ['its box is no higher than a line', [[lost({ oneLine: true })]], 'passed'],
    ['it is cut through at rest already', [[lost({ atRest: true })]], 'failed'],
    ['a line of the story is out of sight', [[lost({ shown: 0 })]], 'failed'],
    ['a link of the menu is out of sight', [[menu]], 'cantTell'],
    ['a link of the menu shows in part', [[{ ...menu, shown: 0.1 }]], 'failed'],
    ['a link of the menu lies under other text', [[{ ...menu, kind: 'overlapped' }]], 'failed'],
    ['a link of the menu and a line of the story are lost', [[menu, lost()]], 'failed'],
    ['half a line is visible, but a style sheet is missing', [[lost()], 1, 1], 'cantTell'],
    ['words are gone, and 98% of the story are there', [[missing], 0.98], 'passed'],
    ['words are gone, and less of the story is there', [[missing], 0.979], 'cantTell'],
    ['less of the story is there, and no words were seen to go', [[], 0.5], 'passed'],
  ])('%s', (_case, given, outcome) => {
    expect(verdict(judged(...given))).toBe(outcome);
  });

  test('each text is a finding, and the story that lost words is one more', () => {
    const { message, findings } = judged([missing, lost(), missing], 0.504);
    expect(message).toBe('2 texts are lost at 200% zoom.');
    expect(findings).toEqual([
      expect.objectContaining({
        element: elementRef('p'),
        data: { kind: 'clipped', part: 'story', shown: 0.5, by: ['.box'] },
      }),
      expect.objectContaining({
        element: elementRef('#gone'),
        message: expect.stringContaining('Only 50% of the story is there'),
        data: { storyShare: 0.504 },
      }),
    ]);
  });

  test.each<[string, Lost, string]>([
    ['in part', lost({ shown: 0.506 }), 'is cut off (51% of it shows) when the page is zoomed'],
    ['entirely', lost({ shown: 0 }), '“Ferry returns” is completely cut off'],
    [
      'under other text',
      lost({ kind: 'overlapped' }),
      'other text (<i data-at=".box"></i>) overlap',
    ],
    ['line over line', lost({ kind: 'lines', shown: 0 }), 'The lines of “Ferry returns” overlap'],
    ['in a menu', menu, 'but a menu may hold it then.'],
  ])('what is said of a text that is lost %s', (_case, gone, message) => {
    expect(judged([gone]).findings[0]?.message).toContain(message);
    expect(judged([gone], 1, 1).findings[0]?.message).toContain('of the page’s style sheets');
  });

  test('what is lost for no box has none in its data', () => {
    expect(judged([lost({ by: null })]).findings[0]?.data['by']).toBeNull();
  });
});

describe('text-only-200-no-loss', () => {
  const judged = (
    byFont: Lost[],
    byBrowser: Lost[] = [],
    { missingStyleSheets, ...given }: Given<TextScaling> = {},
  ) =>
    judgeBy(textOnly200NoLoss, {
      textScaling: textScaling({
        userFont: { growth: growth(), growthByLoad: null, lost: byFont },
        textOnly: byBrowser,
        ...given,
      }),
      document: loaded(missingStyleSheets),
    });
  const noStory = { restingFontSizePx: null };

  test.each<[string, Parameters<typeof judged>, string]>([
    ['nothing is lost', [[]], 'passed'],
    ['no story', [[], [], noStory], 'inapplicable'],
    ['no story, and a menu is cut', [[lost({ part: 'navigation' })], [], noStory], 'failed'],
    ['no story, and a button is cut', [[], [lost({ part: 'control' })], noStory], 'failed'],
    ['no story, and a line is cut both ways', [[lost()], [lost()], noStory], 'failed'],
    ['by the reader’s font size', [[lost()]], 'failed'],
    ['by the browser alone', [[], [lost()]], 'failed'],
    ['small print', [[smallPrint], [smallPrint]], 'passed'],
    ['small print by the font size, a line by the browser', [[smallPrint], [lost()]], 'failed'],
    ['a headline', [[lost({ part: 'headline' })]], 'failed'],
    ['it ends in an ellipsis', [[lost({ shortened: true })]], 'passed'],
    ['it is cut through at rest already', [[lost({ atRest: true })]], 'passed'],
    ['a button as high as its line', [[lost({ part: 'control', oneLine: true })]], 'failed'],
    ['a style sheet is missing', [[lost()], [], { missingStyleSheets: 1 }], 'cantTell'],
  ])('%s', (_case, given, outcome) => {
    expect(verdict(judged(...given))).toBe(outcome);
  });

  test('what the browser’s doubling loses is told where the font size loses nothing', () => {
    const [one, two] = [lost(), lost({ element: elementRef('#two') })];
    const both = judged([one], [one, two]);
    const byBrowser = judged([{ ...one, shortened: true }], [one, two]);
    expect(both.message).toBe('One text is lost when the text alone is doubled.');
    expect(both.findings[0]?.message).toContain('when the reader’s own font size is doubled');
    expect(byBrowser.message).toBe('2 texts are lost when the text alone is doubled.');
    expect(byBrowser.findings[1]).toMatchObject({ element: elementRef('#two') });
    expect(byBrowser.findings[1]?.message).toContain('Zoom Text Only');
  });
});

describe('text-spacing-no-loss', () => {
  const judged = (given: Partial<Spacing>, missingStyleSheets = 0) =>
    judgeBy(textSpacingNoLoss, {
      textScaling: textScaling({ spacing: spacing(given) }),
      document: loaded(missingStyleSheets),
    });
  const insisted = { element: elementRef('#tight'), property: 'line-height', em: 1.1 } as const;
  const other = lost({ element: elementRef('#other') });

  test.each<[string, Partial<Spacing>, string]>([
    ['nothing is lost', {}, 'passed'],
    ['in a wide window', { wide: [lost()] }, 'failed'],
    ['in a narrow window alone', { narrow: [lost()] }, 'failed'],
    ['it ends in an ellipsis', { wide: [lost({ shortened: true })] }, 'passed'],
    [
      'it ends in an ellipsis, and is lost in a narrow window',
      { wide: [lost({ shortened: true })], narrow: [lost()] },
      'failed',
    ],
    ['it is cut through at rest already', { wide: [lost({ atRest: true })] }, 'passed'],
    ['a heading as high as its line', { wide: [lost({ oneLine: true })] }, 'failed'],
    ['a style attribute insists on its own', { insisted: [insisted] }, 'failed'],
  ])('%s', (_case, given, outcome) => {
    expect(verdict(judged(given))).toBe(outcome);
  });

  test('without a style sheet a loss is a doubt, and a style attribute is not', () => {
    expect(judged({ wide: [lost()] }, 1).outcome).toBe('cantTell');
    expect(judged({ narrow: [lost()] }, 1).outcome).toBe('cantTell');
    expect(judged({ wide: [lost()], insisted: [insisted] }, 1).outcome).toBe('failed');
  });

  test('a text that is lost in both windows is one finding, of the wide one', () => {
    const { message, findings } = judged({ wide: [lost()], narrow: [lost(), other] });
    expect(message).toBe('2 texts are lost with wider spacing.');
    expect(findings.map(({ element }) => element?.selector.join())).toEqual(['p', '#other']);
    expect(findings[0]?.message).not.toContain('320');
    expect(findings[1]?.message).toContain('in a window of 320 pixels');
  });

  test('what a style attribute insists on is a finding after those of lost texts', () => {
    const { message, findings } = judged({ wide: [lost()], insisted: [insisted] });
    expect(message).toBe('One text is lost with wider spacing.');
    expect(findings[1]).toMatchObject({
      element: elementRef('#tight'),
      data: { property: 'line-height', em: 1.1 },
    });
    expect(judged({ insisted: [insisted] }).message).toContain('A style attribute keeps readers');
  });
});
