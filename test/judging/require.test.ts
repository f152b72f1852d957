import { expect, test } from '@jest/globals';
import { type Evidence, type EvidenceKinds, judge } from '../../src/index.ts';
import { headingsEvidence } from '../helpers/evidence.ts';
import { control, sizeControls } from '../helpers/size-control.ts';

const zoom: EvidenceKinds['zoom'] = {
  metas: [],
  touchActions: [],
  blockingTouchListeners: [],
  pinchScale: null,
  isShrunk: false,
  cancelled: { ctrlPlus: false, ctrlWheel: false, touch: false },
};

function pageWith(controls: EvidenceKinds['sizeControls']): Evidence {
  const page = headingsEvidence('/page.html', []);
  return {
    ...page,
    probes: {
      ...page.probes,
      sizeControls: { status: 'ok', value: controls },
      zoom: { status: 'ok', value: zoom },
    },
  };
}

function outcomeOf(evidence: Evidence, options: Parameters<typeof judge>[1]) {
  const { pages, summary } = judge([evidence], options);
  const check = pages[0]?.checks.find(({ id }) => id === 'size-control-works');
  return { outcome: check?.outcome, findings: check?.findings.length, exitCode: summary.exitCode };
}

const only = ['heading-not-empty'];

test('a page without a feature that is required fails, whatever else was asked for', () => {
  const required = { only, require: ['text-size-control' as const] };
  expect(outcomeOf(pageWith(sizeControls()), required)).toEqual({
    outcome: 'failed',
    findings: 1,
    exitCode: 1,
  });
});

test('a feature that is there is judged as ever', () => {
  const required = { only, require: ['text-size-control' as const] };
  const moved = control({ left: 'https://example.org/' });
  expect(outcomeOf(pageWith(sizeControls(moved)), required).outcome).toBe('cantTell');
});

test('what is not required may be absent', () => {
  const { outcome, exitCode } = outcomeOf(pageWith(sizeControls()), {
    only: ['size-control-works'],
  });
  expect([outcome, exitCode]).toEqual(['inapplicable', 0]);
});
