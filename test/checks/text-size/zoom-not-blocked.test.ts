import { describe, expect, test } from '@jest/globals';
import { zoomNotBlocked } from '../../../src/checks/text-size/zoom-not-blocked.ts';
import type { EvidenceKinds } from '../../../src/index.ts';
import { elementRef, judgeBy } from '../../helpers/evidence.ts';

type Zoom = EvidenceKinds['zoom'];

const UNDISTURBED: Zoom = {
  metas: [],
  touchActions: [],
  blockingTouchListeners: [],
  pinchScale: null,
  isShrunk: false,
  cancelled: { ctrlPlus: false, ctrlWheel: false, touch: false },
};
const judged = (given: Partial<Zoom>) =>
  judgeBy(zoomNotBlocked, { zoom: { ...UNDISTURBED, ...given } });
const meta = (content: string) => ({ element: elementRef('meta'), content });
const touchAction = { element: elementRef('body'), value: 'none' };
const cancelled = (by: Partial<Zoom['cancelled']>) => ({ ...UNDISTURBED.cancelled, ...by });

describe('what two fingers reached decides, not what the page says', () => {
  test.each<[string, Partial<Zoom>, string]>([
    ['nothing called for trying', {}, 'passed'],
    ['a meta that forbids, and nothing tried', { metas: [meta('user-scalable=no')] }, 'passed'],
    ['doubled', { pinchScale: 2 }, 'passed'],
    ['doubled in spite of a meta', { pinchScale: 3, metas: [meta('maximum-scale=1')] }, 'passed'],
    ['not doubled, by a meta', { pinchScale: 1.99, metas: [meta('maximum-scale=1.99')] }, 'failed'],
    ['not at all, by touch-action', { pinchScale: 1, touchActions: [touchAction] }, 'failed'],
    ['not at all, by a script', { pinchScale: 1, cancelled: cancelled({ touch: true }) }, 'failed'],
    ['not at all, for no reason seen', { pinchScale: 1 }, 'cantTell'],
    [
      'not at all, with a meta that says nothing of it',
      { pinchScale: 1, metas: [meta('width=device-width')] },
      'cantTell',
    ],
    ['Ctrl and plus cancelled', { cancelled: cancelled({ ctrlPlus: true }) }, 'failed'],
    ['Ctrl and the wheel cancelled', { cancelled: cancelled({ ctrlWheel: true }) }, 'failed'],
    [
      'cannot tell of two fingers, but the wheel is cancelled',
      { pinchScale: 1, cancelled: cancelled({ ctrlWheel: true }) },
      'failed',
    ],
  ])('%s', (_case, given, outcome) => {
    expect(judged(given).outcome).toBe(outcome);
  });
});

test('a script is blamed before a meta, and a meta before touch-action', () => {
  const all = { pinchScale: 1, metas: [meta('user-scalable=no')], touchActions: [touchAction] };
  const [script] = judged({ ...all, cancelled: cancelled({ touch: true }) }).findings;
  const [byMeta] = judged(all).findings;
  expect([script?.element, byMeta?.element]).toEqual([null, elementRef('meta')]);
  expect(judged({ ...all, metas: [] }).findings[0]?.element).toEqual(elementRef('body'));
});

test('each way of zooming that is stopped is a finding of its own', () => {
  const { findings } = judged({
    pinchScale: 1,
    metas: [meta('user-scalable=no')],
    cancelled: { ctrlPlus: true, ctrlWheel: true, touch: false },
  });
  expect(findings.map(({ data }) => data['event'] ?? data['pinchScale'])).toEqual([
    1,
    'keydown',
    'wheel',
  ]);
});

test('the order of what was seen does not change the outcome', () => {
  const metas = [meta('width=device-width'), meta('maximum-scale=1'), meta('user-scalable=no')];
  const forwards = judged({ pinchScale: 1, metas });
  const backwards = judged({ pinchScale: 1, metas: metas.toReversed() });
  expect([forwards.outcome, backwards.outcome]).toEqual(['failed', 'failed']);
});

test.each<[Partial<Zoom>, string]>([
  [{}, 'Nothing on the page interferes with zooming.'],
  [{ pinchScale: 2.504 }, 'Two fingers enlarged the page 2.5 times.'],
  [{ pinchScale: 1 }, 'Could not tell whether readers can enlarge the page with two fingers.'],
  [{ pinchScale: 1, touchActions: [touchAction] }, 'The page stops readers from enlarging it.'],
])('what is said of the page: %#', (given, message) => {
  expect(judged(given).message).toBe(message);
});

test.each<[Partial<Zoom>, string]>([
  [{ pinchScale: 1 }, 'Two fingers do not enlarge the page: nothing was seen that forbids it.'],
  [
    { pinchScale: 1.333, metas: [meta('user-scalable=no')] },
    'Two fingers enlarge the page only 1.33 times: its viewport meta says “user-scalable=no”.',
  ],
  [
    { pinchScale: 1, touchActions: [touchAction] },
    'Two fingers do not enlarge the page: touch-action: none forbids it.',
  ],
  [
    { pinchScale: 1, cancelled: cancelled({ touch: true }) },
    'Two fingers do not enlarge the page: a script cancels the gesture.',
  ],
  [
    { cancelled: cancelled({ ctrlPlus: true }) },
    'A script on the page cancels Ctrl+plus, so the browser cannot zoom.',
  ],
  [
    { cancelled: cancelled({ ctrlWheel: true }) },
    'A script on the page cancels Ctrl+wheel, so the browser cannot zoom.',
  ],
])('what is said of one way of zooming: %#', (given, message) => {
  expect(judged(given).findings.map((finding) => finding.message)).toEqual([message]);
});
