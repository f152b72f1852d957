import { expect, test } from '@jest/globals';
import { sizeControlDecoy } from '../../../src/checks/text-size/size-control-decoy.ts';
import { elementRef, type Given, judgeBy, loaded } from '../../helpers/evidence.ts';
import { type SizeControls, sizeControls } from '../../helpers/size-control.ts';
import { verdict } from '../../helpers/verdict.ts';

const labels = ['XS', 'SM', 'MD', 'LG'];
const decoy = (...displayed: string[]) => ({ element: elementRef('.widths'), labels, displayed });
const judged = ({ missingStyleSheets, ...given }: Given<SizeControls>) =>
  judgeBy(sizeControlDecoy, {
    sizeControls: { ...sizeControls(), ...given },
    document: loaded(missingStyleSheets),
  });

test.each<[string, Given<SizeControls>, string]>([
  ['none on the page', {}, 'inapplicable'],
  ['hidden from everyone', { decoys: [decoy()] }, 'passed'],
  ['hidden, and a style sheet is missing', { decoys: [decoy()], missingStyleSheets: 1 }, 'passed'],
  ['the one of this window’s width shows', { decoys: [decoy('MD')] }, 'failed'],
  [
    'it is visible, but a style sheet is missing',
    { decoys: [decoy('MD')], missingStyleSheets: 1 },
    'cantTell',
  ],
  [
    'it is visible, but a script is missing',
    { decoys: [decoy('MD')], missingScripts: 1 },
    'failed',
  ],
  ['one of two shows', { decoys: [decoy(), decoy('MD')] }, 'failed'],
])('%s', (_case, given, outcome) => {
  expect(verdict(judged(given))).toBe(outcome);
});

test('each one that shows is a finding with the labels that show', () => {
  const { findings } = judged({ decoys: [decoy(), decoy('MD', 'LG')] });
  expect(findings).toEqual([
    expect.objectContaining({
      element: elementRef('.widths'),
      message: '“MD LG” looks like a text-size control but is not one.',
      data: { labels, displayed: ['MD', 'LG'] },
    }),
  ]);
});
