import { expect, test } from '@jest/globals';
import type { Outcome } from '../../src/index.ts';
import { areaOutcomes, pageOutcome } from '../../src/report/gate.ts';
import { checkResult } from '../helpers/hand-made-report.ts';

const checksOf = (...outcomes: Outcome[]) =>
  outcomes.map((outcome) => checkResult({ outcome, area: 'headings', findings: [] }));

test.each<[Outcome[], string, string]>([
  [['passed', 'inapplicable'], 'passed', 'passed'],
  [['passed', 'cantTell'], 'cantTell', 'passed'],
  [['passed', 'untested', 'cantTell'], 'untested', 'incomplete'],
  [['untested', 'inapplicable'], 'untested', 'incomplete'],
  [['untested', 'failed'], 'failed', 'failed'],
  [['inapplicable'], 'inapplicable', 'passed'],
])('%j: the area is %s, the page %s', (outcomes, area, page) => {
  const checks = checksOf(...outcomes);
  expect(areaOutcomes(checks)).toEqual({ headings: area });
  expect(pageOutcome(checks, 'minor')).toBe(page);
});

test('a page with a failure that does not count and checks that could not run is incomplete', () => {
  expect(pageOutcome(checksOf('failed', 'untested'), 'never')).toBe('incomplete');
});
