import { expect, test } from '@jest/globals';
import { consentFocus } from '../../../src/checks/news-page/consent-focus.ts';
import { elementRef, judgeBy, loaded } from '../../helpers/evidence.ts';
import { after, answer, type Layer, layer } from '../../helpers/layer.ts';
import { verdict } from '../../helpers/verdict.ts';

const judged = (layers: Partial<Layer>[], missingStyleSheets = 0) =>
  judgeBy(consentFocus, {
    layers: { layers: layers.map(layer) },
    document: loaded(missingStyleSheets),
  });

const behind = elementRef('a.menu');
const unanswered = { answer: null, after: null };

test.each<[string, Partial<Layer>[], string]>([
  ['no layer', [], 'inapplicable'],
  [
    'nothing answers it, and it leaks in spite of aria-modal',
    [{ signs: ['aria-modal'], firstStop: 0, leaksTo: behind, ...unanswered }],
    'failed',
  ],
  ['the first Tab comes to it', [{}], 'passed'],
  ['a dialog that holds the focus', [{ signs: ['modal-dialog'], firstStop: 0 }], 'passed'],
  ['it only covers, and comes fifth', [{ firstStop: 5 }], 'passed'],
  ['it only covers, and comes sixth', [{ firstStop: 6 }], 'failed'],
  ['Tab does not come to it', [{ firstStop: null }], 'failed'],
  ['it has no stops', [{ stops: 0, firstStop: null, ...unanswered }], 'cantTell'],
  [
    'it has no stops, and a click answers it',
    [{ stops: 0, firstStop: null, answer: answer({ withKeyboard: false }) }],
    'failed',
  ],
  ['it has no stops, and Escape closes it', [{ stops: 0, firstStop: null }], 'cantTell'],
  ['nothing answers it', [unanswered], 'cantTell'],
  ['nothing answers its one stop', [{ ...unanswered, stops: 1 }], 'cantTell'],
  ['only the mouse answers it', [{ answer: answer({ withKeyboard: false }) }], 'failed'],
  ['Tab leads out of what only covers', [{ leaksTo: behind }], 'passed'],
  ['Tab leads out past a backdrop', [{ leaksTo: behind, signs: ['backdrop'] }], 'cantTell'],
  ['Tab leads out of aria-modal', [{ leaksTo: behind, signs: ['aria-modal'] }], 'failed'],
  [
    'Tab leads out of aria-modal with a backdrop',
    [{ leaksTo: behind, signs: ['backdrop', 'aria-modal'] }],
    'failed',
  ],
  ['Tab stays in aria-modal', [{ signs: ['aria-modal'] }], 'passed'],
  ['afterwards the story is inert', [{ after: after({ storyHidden: 'inert' }) }], 'failed'],
  ['afterwards the page does not scroll', [{ after: after({ scrollLocked: true }) }], 'failed'],
  ['afterwards Tab goes past the story', [{ after: after({ pastStory: true }) }], 'failed'],
  ['afterwards Tab leaves the page', [{ after: after({ next: null }) }], 'passed'],
  ['the second of two is at fault', [{}, { firstStop: null }], 'failed'],
])('%s', (_case, layers, outcome) => {
  expect(verdict(judged(layers))).toBe(outcome);
});

test.each<Layer['signs'][number]>([
  'modal-dialog',
  'aria-modal',
  'rest-inert',
  'rest-hidden',
  'backdrop',
])('what keeps readers away by %s comes first, and not second', (sign) => {
  const outcomes = [1, 2].map((firstStop) => judged([{ signs: [sign], firstStop }]).outcome);
  expect(outcomes).toEqual(['passed', 'failed']);
});

test('without its style sheet what fails is a doubt, and what was a doubt stays one', () => {
  const failing = judged([{ firstStop: null }], 1);
  const doubtful = judged([unanswered], 1);
  expect([failing.outcome, doubtful.outcome]).toEqual(['cantTell', 'cantTell']);
  expect(failing.findings[0]?.message).toContain('a style sheet of the page could not be loaded');
  expect(doubtful.findings[0]?.message).not.toContain('style sheet');
  expect(judged([{}], 1).outcome).toBe('passed');
});

test('each fault of a layer is a finding of its own, at the layer', () => {
  const { findings } = judged([
    {
      firstStop: 9,
      leaksTo: behind,
      signs: ['aria-modal'],
      after: after({ storyHidden: 'aria-hidden', scrollLocked: true, pastStory: true }),
    },
  ]);
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('Tab does not reach it until stop 9'),
    expect.stringContaining('Tab leads out of it'),
    expect.stringContaining('it has aria-hidden'),
    expect.stringContaining('neither the wheel nor the keyboard scrolls'),
    expect.stringContaining('the next Tab goes to <i data-at="a.skip"></i>, past the story'),
  ]);
  for (const { element, data } of findings) {
    expect(element).toEqual(elementRef('.consent'));
    expect(data).toMatchObject({ share: 0.6, signs: ['aria-modal'], firstStop: 9 });
  }
});

test.each<[string, Partial<Layer>, string]>([
  ['without stops', { stops: 0, firstStop: null, ...unanswered }, 'nothing in it is a tab stop'],
  ['that Tab does not come to', { firstStop: null }, 'Tab moves on behind it'],
  ['that nothing answers', unanswered, 'neither the buttons that were tried nor Escape closed it'],
  [
    'that a click answers',
    { answer: answer({ by: 'OK', withKeyboard: false }) },
    '“OK” closes this overlay when clicked, but no key does.',
  ],
])('what is said of a layer %s', (_case, given, message) => {
  const { findings } = judged([given]);
  expect(findings.map((finding) => finding.message)).toEqual([expect.stringContaining(message)]);
});

test.each<[Layer['signs'], string]>([
  [['covers'], 'This overlay covers 70% of the window'],
  [['backdrop'], 'This overlay covers 70% of the window'],
  [['modal-dialog'], 'This overlay covers 70% of the window'],
  [['aria-modal'], 'This overlay keeps readers from the rest of the page'],
  [['rest-inert'], 'This overlay keeps readers from the rest of the page'],
])('what %s does', (signs, message) => {
  const [finding] = judged([{ signs, share: 0.704, firstStop: null }]).findings;
  expect(finding?.message).toContain(message);
});
