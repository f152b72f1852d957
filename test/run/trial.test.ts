import { expect, test } from '@jest/globals';
import type { Evidence, Probe } from '../../src/model/evidence.ts';
import { isTriedHere } from '../../src/run/templates/trial.ts';

const value = { stops: [] };

test.each<[string, Probe<unknown> | undefined, boolean]>([
  ['what was done on the page', { status: 'ok', value }, true],
  ['what was taken over from another', { status: 'ok', value, triedOn: '/other' }, false],
  [
    'what looked at a part',
    { status: 'ok', value, sampled: [{ what: 'texts', seen: 6000 }] },
    false,
  ],
  ['what broke off', { status: 'failed', why: { code: 'broke-off', detail: 'no' } }, false],
  ['what was not wanted', undefined, false],
])('%s is tried for others or not', (_, probe, isTried) => {
  const evidence = { probes: { keyboard: probe } } as unknown as Evidence;
  expect(isTriedHere(evidence, 'keyboard')).toBe(isTried);
});
