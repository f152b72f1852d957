import { expect, test } from '@jest/globals';
import { sampledPage } from '../../src/judging/sampled-page.ts';
import type { Check } from '../../src/model/check.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import type { CheckResult } from '../../src/model/report.ts';

const SAMPLE = [{ what: 'headings', seen: 1000 }];

// Of a check, a result and evidence only what this asks for.
const check = { needs: ['headings'] } as unknown as Check;
const evidence = (sampled: unknown) =>
  ({ probes: { headings: { status: 'ok', value: {}, sampled } } }) as unknown as Evidence;
const result = (outcome: string) =>
  ({ outcome, message: 'All is well.', findings: [] }) as unknown as CheckResult;

test.each([
  ['passed', SAMPLE, 'cantTell'],
  ['inapplicable', SAMPLE, 'cantTell'],
  ['failed', SAMPLE, 'failed'],
  ['untested', SAMPLE, 'untested'],
  ['passed', undefined, 'passed'],
])('%s on evidence that was sampled as %j is %s', (outcome, sampled, expected) => {
  const judged = sampledPage(evidence(sampled), 'en')(check, result(outcome));
  expect(judged.outcome).toBe(expected);
});
