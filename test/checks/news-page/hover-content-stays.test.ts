import { expect, test } from '@jest/globals';
import { hoverContentStays } from '../../../src/checks/news-page/hover-content-stays.ts';
import { type Given, judgeBy, loaded } from '../../helpers/evidence.ts';
import { type Hovered, hovered, type Pointer, pointer } from '../../helpers/pointer.ts';
import { verdict } from '../../helpers/verdict.ts';

const judged = ({ missingStyleSheets, ...given }: Given<Pointer>) =>
  judgeBy(hoverContentStays, { pointer: pointer(given), document: loaded(missingStyleSheets) });

const one = (given: Partial<Hovered>) => ({ hovered: [hovered(given)] });

test.each<[string, Given<Pointer>, string]>([
  ['nothing comes up', {}, 'inapplicable'],
  ['it is painted on the thing itself', one({ isOnTrigger: true }), 'inapplicable'],
  ['it covers nothing', one({}), 'passed'],
  ['Escape closes it', one({ covers: true, escapes: true, escapesFocus: true }), 'passed'],
  ['Escape does not close it', one({ covers: true, escapes: false }), 'failed'],
  [
    'Escape does not close it, and a button may',
    one({ covers: true, escapes: false, hasToggle: true }),
    'cantTell',
  ],
  [
    'it is gone before the mouse is there, whatever a button does',
    one({ takesPointer: false, hasToggle: true }),
    'failed',
  ],
  ['others were not tried', { ...one({}), hovers: { tried: 3, untried: 2 } }, 'passed'],
  ['none could be tried', { hovers: { tried: 0, untried: 2 } }, 'cantTell'],
  ['it did not come up again', one({ covers: true, escapes: null }), 'passed'],
  ['Escape closes it for the mouse alone', one({ escapes: true, escapesFocus: false }), 'failed'],
  ['it is gone before the mouse is there', one({ takesPointer: false }), 'failed'],
  ['it goes by itself', one({ lasts: false }), 'failed'],
  ['it stays', one({ lasts: true }), 'passed'],
  [
    'a style sheet is missing',
    { ...one({ takesPointer: false }), missingStyleSheets: 1 },
    'cantTell',
  ],
  [
    'a script of the site is missing',
    { ...one({ takesPointer: false }), missingScripts: 1 },
    'cantTell',
  ],
])('%s', (_case, given, outcome) => {
  expect(verdict(judged(given))).toBe(outcome);
});

test('where some were not tried, it says so', () => {
  const hovers = { tried: 3, untried: 2 };
  expect(judged({ ...one({}), hovers }).message).toContain('2 more kinds');
  expect(judged({ hovers }).message).toContain('2 more kinds');
});

test('each finding names what is hovered, and how many are like it', () => {
  const { findings } = judged({
    hovered: [hovered({ takesPointer: false, alike: 4 }), hovered({ name: '', lasts: false })],
  });
  expect(findings.map(({ message }) => message)).toEqual([
    'What appears on hover over “Sea” is gone before the mouse has moved onto it. The same may hold for 3 more like it.',
    'What appears on hover here goes by itself while the mouse still rests.',
  ]);
});
