import { expect, test } from '@jest/globals';
import { reflow320 } from '../../../src/checks/text-size/reflow-320.ts';
import { elementRef, type Given, judgeBy, loaded } from '../../helpers/evidence.ts';
import {
  type Lost,
  lost,
  type Reflow,
  reflow,
  sideways,
  type TextScaling,
  textScaling,
} from '../../helpers/text-scaling.ts';
import { verdict } from '../../helpers/verdict.ts';

const judged = (given: Partial<Reflow>, { missingStyleSheets, ...rest }: Given<TextScaling> = {}) =>
  judgeBy(reflow320, {
    textScaling: textScaling({ reflow: reflow(given), ...rest }),
    document: loaded(missingStyleSheets),
  });
const box = elementRef('.code');
const byWindow = lost({ by: elementRef('html') });
const hidden = (part: Lost['part']) => ({ lost: [lost({ part, shown: 0 })] });

test.each<[string, Partial<Reflow>, string]>([
  ['everything fits', {}, 'passed'],
  ['a line reaches beyond the window', { scrollsPx: 80, sideways: [sideways()] }, 'failed'],
  ['a table alone is wider', { scrollsPx: 80 }, 'passed'],
  ['a line scrolls in a box', { sideways: [sideways({ scroller: box })] }, 'failed'],
  ['the page cuts a line off', { cutsOff: true, lost: [byWindow] }, 'failed'],
  ['the page cuts off no words', { cutsOff: true, sideways: [sideways()] }, 'passed'],
  ['the page scrolls to a line beyond it', { lost: [byWindow] }, 'passed'],
  [
    'the page cuts nothing off, and a line scrolls in a box',
    { cutsOff: true, sideways: [sideways({ scroller: box })] },
    'failed',
  ],
  ['a box shows half a line', { lost: [lost()] }, 'failed'],
  ['something without a box shows half a line', { lost: [lost({ by: null })] }, 'failed'],
  ['a box as high as its line', { lost: [lost({ oneLine: true })] }, 'passed'],
  ['it ends in an ellipsis', { lost: [lost({ shortened: true })] }, 'passed'],
  ['it is cut through at rest already', { lost: [lost({ atRest: true })] }, 'passed'],
  ['texts over each other', { lost: [lost({ kind: 'overlapped' })] }, 'passed'],
  ['a line of the story is out of sight', hidden('story'), 'failed'],
  ['the headline is out of sight', hidden('headline'), 'failed'],
  ['a link of the menu is out of sight', hidden('navigation'), 'passed'],
  ['a button is out of sight', hidden('control'), 'passed'],
  ['small print is out of sight', hidden('other'), 'passed'],
  ['small print shows in part', { lost: [lost({ part: 'other', shown: 0.1 })] }, 'failed'],
  [
    'the window cuts a link of the menu off entirely',
    { cutsOff: true, lost: [{ ...byWindow, part: 'navigation', shown: 0 }] },
    'cantTell',
  ],
])('%s', (_case, given, outcome) => {
  expect(verdict(judged(given))).toBe(outcome);
});

test.each<[string, Partial<Reflow>, Lost[], string]>([
  ['by the same box', { lost: [lost()] }, [lost()], 'passed'],
  ['in another place', { lost: [lost()] }, [lost({ element: elementRef('#two') })], 'failed'],
  ['and by the window here', { cutsOff: true, lost: [byWindow] }, [lost()], 'failed'],
])('what is lost at 200%% already, %s', (_case, given, at200, outcome) => {
  const zoom200 = { lost: at200, storyShare: 1 };
  expect(judged(given, { zoom200 }).outcome).toBe(outcome);
});

test.each<[string, Partial<Reflow>]>([
  ['a line beyond the window', { sideways: [sideways()] }],
  ['a line in a box', { sideways: [sideways({ scroller: box })] }],
  ['half a line', { lost: [lost()] }],
])('without a style sheet nobody can tell of %s', (_case, given) => {
  const { outcome, findings } = judged(given, { missingStyleSheets: 1 });
  expect(outcome).toBe('cantTell');
  expect(findings[0]?.message).toContain('but some of the page’s style sheets did not load.');
  expect(judged(given).findings[0]?.message).not.toContain('style sheets');
});

test('what is cut off comes before what scrolls, and is counted alone', () => {
  const { message, findings } = judged({
    scrollsPx: 80,
    sideways: [sideways(), sideways({ scroller: box })],
    lost: [lost()],
  });
  expect(message).toBe('One text is cut off in a window of 320 pixels.');
  expect(findings.map(({ data }) => data)).toEqual([
    { kind: 'clipped', part: 'story', shown: 0.5, by: ['.box'] },
    { beyondPx: 80, scrollsPx: 80, scroller: null },
    { beyondPx: 80, scrollsPx: 80, scroller: ['.code'] },
  ]);
  expect(findings[1]?.message).toContain('80 pixels beyond a window of 320');
  expect(findings[2]?.message).toContain('80 pixels longer than <i data-at=".code"></i>');
});

test.each<[string, Partial<Reflow>, string]>([
  ['all fits', {}, 'Everything fits'],
  ['a table is wider', { scrollsPx: 1 }, 'only parts that need both directions scroll sideways'],
  ['a picture is cut off', { scrollsPx: 80, cutsOff: true }, 'Everything fits'],
  ['the page scrolls', { scrollsPx: 80, sideways: [sideways()] }, 'the page scrolls 80 pixels'],
  [
    'page and box scroll',
    { scrollsPx: 80, sideways: [sideways(), sideways({ scroller: box })] },
    'the page scrolls 80 pixels',
  ],
  ['a box scrolls', { sideways: [sideways({ scroller: box })] }, 'a text has to be scrolled'],
  [
    'a box scrolls on a page that cannot',
    { scrollsPx: 80, cutsOff: true, sideways: [sideways(), sideways({ scroller: box })] },
    'a text has to be scrolled',
  ],
])('what is said where %s', (_case, given, message) => {
  expect(judged(given).message).toContain(message);
});
