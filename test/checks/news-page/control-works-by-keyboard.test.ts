import { expect, test } from '@jest/globals';
import { controlWorksByKeyboard } from '../../../src/checks/news-page/control-works-by-keyboard.ts';
import { type Given, judgeBy, loaded } from '../../helpers/evidence.ts';
import { hovered, type Pointer, pointer, pressed } from '../../helpers/pointer.ts';
import { verdict } from '../../helpers/verdict.ts';

const judged = ({ missingStyleSheets, ...given }: Given<Pointer>) =>
  judgeBy(controlWorksByKeyboard, {
    pointer: pointer(given),
    document: loaded(missingStyleSheets),
  });

test.each<[string, Given<Pointer>, string]>([
  ['nothing to be clicked', {}, 'inapplicable'],
  ['a hand over what does nothing', { pressed: [pressed({ click: null })] }, 'inapplicable'],
  ['a box that Tab does not come to', { pressed: [pressed()] }, 'failed'],
  ['a tab stop that no key works', { pressed: [pressed({ isTabStop: true })] }, 'failed'],
  ['its link does the same', { pressed: [pressed({ byKey: 'elsewhere' })] }, 'passed'],
  [
    'Enter works it, and no click was needed',
    { pressed: [pressed({ click: null, byKey: 'Enter' })] },
    'passed',
  ],
  [
    'a button deaf to Space',
    { pressed: [pressed({ click: null, byKey: 'Enter', deafToSpace: true })] },
    'cantTell',
  ],
  ['it only scrolls', { pressed: [pressed({ click: null, doubt: 'only-scrolls' })] }, 'cantTell'],
  ['it would send something', { pressed: [pressed({ click: null, doubt: 'sends' })] }, 'cantTell'],
  ['a script of the site is missing', { pressed: [pressed()], missingScripts: 1 }, 'cantTell'],
  ['a style sheet is missing', { pressed: [pressed()], missingStyleSheets: 1 }, 'cantTell'],
  [
    'others were not tried',
    { pressed: [pressed({ byKey: 'Enter' })], controls: { tried: 5, untried: 2 } },
    'passed',
  ],
  ['none could be tried', { controls: { tried: 0, untried: 2 } }, 'cantTell'],
  ['nothing could be hovered', { hovers: { tried: 0, untried: 1 } }, 'cantTell'],
  ['a menu that the focus opens', { hovered: [hovered()] }, 'passed'],
  ['a menu that only the pointer opens', { hovered: [hovered({ reach: 'none' })] }, 'failed'],
  [
    'words that the pointer shows',
    { hovered: [hovered({ controls: 0, reach: 'no-controls' })] },
    'inapplicable',
  ],
  [
    'one in doubt beside one at fault',
    { pressed: [pressed({ click: null, doubt: 'sends' }), pressed()] },
    'failed',
  ],
])('%s', (_case, given, outcome) => {
  expect(verdict(judged(given))).toBe(outcome);
});

test('where some were not tried, it says so', () => {
  const untried = { controls: { tried: 5, untried: 1 }, hovers: { tried: 3, untried: 1 } };
  expect(judged(untried).message).toContain('2 kinds');
  expect(judged({ ...untried, pressed: [pressed({ byKey: 'Enter' })] }).message).toContain(
    '2 kinds',
  );
});

test('each finding names the control, what a click does, and how many are like it', () => {
  const { findings } = judged({
    hovered: [hovered({ reach: 'none', controls: 1 })],
    pressed: [pressed({ alike: 3 }), pressed({ name: '', isTabStop: true, click: 'leaves-page' })],
  });
  expect(findings.map(({ message }) => message)).toEqual([
    '“Sea” shows 1 link when the mouse rests on it; no key does, and the page has them nowhere else.',
    '“Read more” shows something when clicked, and Tab never reaches it. The same may hold for 2 more like it.',
    'This control leads to another page when clicked; Tab reaches it, and no key does the same.',
  ]);
});
