import { describe, expect, test } from '@jest/globals';
import { sizeControlKeyboard } from '../../../src/checks/text-size/size-control-keyboard.ts';
import { sizeControlName } from '../../../src/checks/text-size/size-control-name.ts';
import { sizeControlNoLoss } from '../../../src/checks/text-size/size-control-no-loss.ts';
import { sizeControlPersists } from '../../../src/checks/text-size/size-control-persists.ts';
import { sizeControlRange } from '../../../src/checks/text-size/size-control-range.ts';
import { sizeControlScope } from '../../../src/checks/text-size/size-control-scope.ts';
import { sizeControlState } from '../../../src/checks/text-size/size-control-state.ts';
import { sizeControlTarget } from '../../../src/checks/text-size/size-control-target.ts';
import { sizeControlWorks } from '../../../src/checks/text-size/size-control-works.ts';
import type { Check } from '../../../src/index.ts';
import { elementRef, type Given, judgeBy, loaded } from '../../helpers/evidence.ts';
import {
  type Control,
  control,
  member,
  press,
  type SizeControls,
  sizeControls,
  worked,
} from '../../helpers/size-control.ts';

/** What a check says of a page with one control: its outcome, and its impact where that is not the usual one. */
function said(
  check: Check,
  one: Control,
  { missingStyleSheets, ...page }: Given<SizeControls> = {},
): string {
  const facts = {
    sizeControls: { ...sizeControls(one), ...page },
    document: loaded(missingStyleSheets),
  };
  const { outcome, impact } = judgeBy(check, facts);
  return impact && outcome === 'failed' ? `${outcome} ${impact}` : outcome;
}

const [small, medium, large] = ['Small', 'Medium', 'Large'].map((name, rank) =>
  member({ name, label: name, aim: 'size', rank }),
) as [ReturnType<typeof member>, ReturnType<typeof member>, ReturnType<typeof member>];
const choice = { members: [small, medium, large] };
const chosen = {
  ...choice,
  presses: [press(0, 1, 0.8), press(1, 0.8, 1), press(2, 1, 2)],
};
const dead = control({ presses: [press(0, 1, 1), press(1, 1, 1)] });
const { largest } = worked();

describe('size-control-works', () => {
  test.each<[string, Control, Given<SizeControls>, string]>([
    ['it works', worked(), {}, 'passed'],
    ['it does nothing', dead, {}, 'failed'],
    ['it does nothing, and a script is missing', dead, { missingScripts: 1 }, 'cantTell'],
    ['it does nothing, and there is no story', dead, { fontSizePx: null }, 'cantTell'],
    ['it leads to another page', control({ left: 'https://example.org/' }), {}, 'cantTell'],
    ['a change of a hundredth', control({ presses: [press(1, 1, 1.01)] }), {}, 'failed'],
    [
      'it changes the headline alone',
      control({ presses: [press(1, 1, 1, { beside: 2 })] }),
      {},
      'cantTell',
    ],
    [
      'letters on a shop’s buttons that do nothing',
      { ...dead, certain: false },
      {},
      'inapplicable',
    ],
    ['letters on buttons that do change the text', { ...worked(), certain: false }, {}, 'passed'],
  ])('%s', (_case, one, page, outcome) => {
    expect(said(sizeControlWorks, one, page)).toBe(outcome);
  });
});

describe('size-control-keyboard', () => {
  const byMouse = press(1, 1, 2, { by: 'mouse', key: null });
  test.each<[string, Control, string]>([
    ['keys work', worked(), 'passed'],
    ['only the mouse works', worked({ presses: [press(1, 1, 1), byMouse] }), 'failed'],
    ['no key gets there', worked({ presses: [byMouse] }), 'failed'],
    ['nothing works', dead, 'inapplicable'],
  ])('%s', (_case, one, outcome) => {
    expect(said(sizeControlKeyboard, one)).toBe(outcome);
  });
});

describe('size-control-range', () => {
  const wayUp = [press(1, 1, 1.5), press(1, 1.5, 2)];
  test.each<[string, Control, string]>([
    ['twice and back', worked(), 'passed'],
    ['1.7 times', worked({ largest: { ...largest, paragraph: 1.7 } }), 'failed minor'],
    ['larger makes smaller', worked({ presses: [press(1, 1, 0.8), press(0, 0.8, 1)] }), 'failed'],
    ['steps, and never back', worked({ presses: wayUp }), 'cantTell'],
    [
      'one direction, and never back',
      worked({ members: [member(), member()], presses: wayUp }),
      'failed',
    ],
    ['no end', worked({ presses: [...wayUp, press(1, 2, 4.3), press(0, 4.3, 1)] }), 'failed'],
    ['a choice in order', worked(chosen), 'passed'],
    [
      'a choice out of order',
      worked({ ...choice, presses: [press(0, 1, 2), press(1, 2, 1), press(2, 1, 0.8)] }),
      'failed',
    ],
  ])('%s', (_case, one, outcome) => {
    expect(said(sizeControlRange, one)).toBe(outcome);
  });
});

describe('size-control-state', () => {
  const states = (on: number) => [0, 1, 2].map((at) => ({ pressed: String(at === on) }));
  const follows = [0, 1, 2].map((on) => ({ member: on, states: states(on) }));
  const steps = (toldBy: Control['limits'][number]['toldBy']) =>
    worked({ limits: [{ member: 1, toldBy }] });
  test.each<[string, Control, string]>([
    [
      'the state follows',
      worked({ ...chosen, statesBefore: states(1), statesAfter: follows }),
      'passed',
    ],
    ['no state', worked(chosen), 'failed serious'],
    [
      'links without a state',
      worked({ ...chosen, members: choice.members.map((one) => ({ ...one, role: 'link' })) }),
      'failed moderate',
    ],
    [
      'the state stays behind',
      worked({
        ...chosen,
        statesBefore: states(1),
        statesAfter: [{ member: 2, states: states(1) }],
      }),
      'failed serious',
    ],
    [
      'text that can be clicked',
      worked({ members: [member({ role: 'none' }), member({ role: 'none' })] }),
      'failed serious',
    ],
    ['steps that say their end', steps('aria-disabled'), 'passed'],
    ['steps with a status text', steps('status'), 'passed'],
    ['steps that go dead', steps('disabled'), 'failed minor'],
    ['steps that say nothing', steps(null), 'cantTell'],
  ])('%s', (_case, one, outcome) => {
    expect(said(sizeControlState, one)).toBe(outcome);
  });
});

describe('size-control-name', () => {
  const [less, more] = worked().members as [Control['members'][0], Control['members'][0]];
  test.each<[string, Partial<Control>, Given<SizeControls>, string]>([
    ['words of their own', {}, {}, 'passed'],
    ['no name', { members: [less, { ...more, name: '' }] }, {}, 'failed'],
    [
      'no name, and a style sheet is missing',
      { members: [less, { ...more, name: '' }] },
      { missingStyleSheets: 1 },
      'cantTell',
    ],
    ['one name for both', { members: [less, { ...more, name: less.name }] }, {}, 'failed'],
    [
      'signs alone in a group without a name',
      { namesSize: false, members: [less, { ...more, name: 'A+', speaksOfSize: false }] },
      {},
      'failed moderate',
    ],
    [
      'signs alone in a named group',
      { members: [less, { ...more, name: 'A+', speaksOfSize: false }] },
      {},
      'passed',
    ],
    [
      'a title alone',
      { members: [less, { ...more, title: 'Larger text', titleOnly: true }] },
      {},
      'failed minor',
    ],
    [
      'one title for two directions',
      {
        members: [
          { ...less, title: 'Increase' },
          { ...more, title: 'Increase' },
        ],
      },
      {},
      'failed',
    ],
    [
      'other words than shown',
      { members: [less, { ...more, label: 'Large print' }] },
      {},
      'failed',
    ],
  ])('%s', (_case, given, page, outcome) => {
    expect(said(sizeControlName, worked(given), page)).toBe(outcome);
  });
});

describe('size-control-scope', () => {
  const grown = (parts: Partial<Control['largest']>) =>
    worked({ largest: { ...largest, ...parts } });
  test.each<[string, Control, string]>([
    ['all of it', grown({ item: 2, quote: 1.9 }), 'passed'],
    ['lists stay', grown({ item: 1 }), 'failed'],
    ['lists grow less', grown({ item: 1.4 }), 'cantTell'],
    ['the headline stays', grown({ headline: 1 }), 'cantTell'],
    ['the headline grows less', grown({ headline: 1.2 }), 'passed'],
    ['the headline alone', control({ presses: [press(1, 1, 1, { beside: 2 })] }), 'failed'],
  ])('%s', (_case, one, outcome) => {
    expect(said(sizeControlScope, one)).toBe(outcome);
  });
});

describe('size-control-persists', () => {
  const reloadedAt = (ratio: number, on: number) =>
    worked({
      ...chosen,
      statesAfter: [
        { member: 2, states: ['false', 'false', 'true'].map((checked) => ({ checked })) },
      ],
      reloaded: { ratio, states: [0, 1, 2].map((at) => ({ checked: String(at === on) })) },
    });
  test.each<[string, Control, string]>([
    ['kept', reloadedAt(2, 2), 'passed'],
    ['lost', reloadedAt(1, 1), 'failed'],
    ['kept, and the control says another', reloadedAt(2, 1), 'failed serious'],
    ['not loaded again', worked(), 'inapplicable'],
  ])('%s', (_case, one, outcome) => {
    expect(said(sizeControlPersists, one)).toBe(outcome);
  });
});

describe('size-control-no-loss', () => {
  const seen = { member: 1, lost: [], scrollsPx: 0, losesFocus: false, inView: true };
  const lost = {
    element: elementRef('h1'),
    text: 'Ferry returns',
    part: 'headline' as const,
    kind: 'clipped' as const,
    shown: 0.5,
    by: elementRef('header'),
    shortened: false,
    atRest: false,
    oneLine: false,
  };
  test.each<[string, Partial<NonNullable<Control['atLargest']>>, string]>([
    ['nothing', {}, 'passed'],
    ['half a headline', { lost: [lost] }, 'failed'],
    ['the end of a headline, for an ellipsis', { lost: [{ ...lost, shortened: true }] }, 'passed'],
    ['small print', { lost: [{ ...lost, part: 'other' }] }, 'passed'],
    ['a page that is wider', { scrollsPx: 300 }, 'cantTell'],
    ['the focus', { losesFocus: true }, 'failed'],
    ['the control, out of the window', { inView: false }, 'cantTell'],
  ])('%s', (_case, given, outcome) => {
    expect(said(sizeControlNoLoss, worked({ atLargest: { ...seen, ...given } }))).toBe(outcome);
  });
});

describe('size-control-target', () => {
  test.each<[string, Partial<Control['members'][0]>, string]>([
    ['24 by 24', { width: 24, height: 24, distance: 24 }, 'passed'],
    ['23 wide, and close', { width: 23, height: 24, distance: 23 }, 'failed'],
    ['small, with room', { width: 14, height: 14, distance: 24 }, 'passed'],
    ['faint', { contrast: 4.4 }, 'failed'],
    ['large and as faint', { contrast: 4.4, largeText: true }, 'passed'],
    ['of unknown contrast', { contrast: null }, 'passed'],
    ['small and alone', { width: 14, height: 14, distance: null }, 'passed'],
  ])('%s', (_case, given, outcome) => {
    expect(said(sizeControlTarget, worked({ members: [member(given)] }))).toBe(outcome);
  });
});
