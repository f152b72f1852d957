import { expect, test } from '@jest/globals';
import type { CheckResult } from '../../src/index.ts';
import { outlineOf } from '../../src/judging/outline.ts';
import { elementRef, heading, headingsEvidence } from '../helpers/evidence.ts';

const at = (selector: string, y: number) => ({
  ...elementRef(selector),
  box: { x: 0, y, width: 100, height: 20 },
});

/** A check of the headings that failed at one place. */
function failedAt(
  id: string,
  selector: string,
  area: CheckResult['area'] = 'headings',
): CheckResult {
  return {
    id,
    area,
    outcome: 'failed',
    impact: 'minor',
    level: 'best-practice',
    wcag: [],
    act: [],
    owner: 'template',
    message: '',
    findings: [
      {
        outcome: 'failed',
        selector: [selector],
        html: '',
        message: `${id} here`,
        fix: '',
        data: {},
        box: null,
        fingerprint: id,
        part: '',
        known: false,
        source: null,
      },
    ],
  };
}

test('the outline says region, place and faults, and shows lines that only look like headings in their place', () => {
  const { probes } = headingsEvidence('/page.html', [
    heading({ level: 1, name: 'Ferry returns', element: at('h1', 10) }),
    heading({ level: 4, name: 'On the pier', element: at('h4', 200) }),
    heading({ level: 2, name: 'Swallowed', element: at('h2', 250), swallowedBy: 'button' }),
  ]);
  if (probes.headings?.status !== 'ok') throw new Error('The evidence has no headings.');
  const fake = (y: number) => ({
    element: at(`p.at-${y}`, y),
    text: `Line at ${y}`,
    style: 'bold',
    likeHeading: false,
  });
  probes.headings.value.fakes = [fake(100), fake(150), fake(300)];
  const outline = outlineOf(probes, [
    failedAt('fake-heading', 'p.at-100'),
    failedAt('fake-heading', 'p.at-300'),
    failedAt('heading-levels-in-order', 'h4'),
    failedAt('focus-visible', 'h4', 'news-page'),
  ]);
  expect(outline.map(({ level, text }) => [level, text])).toEqual([
    [1, 'Ferry returns'],
    [null, 'Line at 100'],
    [4, 'On the pier'],
    [null, 'Line at 300'],
  ]);
  expect(outline.map(({ faults }) => faults.map(({ checkId }) => checkId))).toEqual([
    [],
    ['fake-heading'],
    ['heading-levels-in-order'],
    ['fake-heading'],
  ]);
  expect(outline[2]).toMatchObject({ region: 'story', box: { y: 200 } });
});
