import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { SizeState, TriedControl } from '../../model/size-controls.ts';
import {
  atControl,
  atMember,
  calledMember,
  isChoice,
  NONE_WORKS,
  workingControls,
} from './size-controls.ts';

/** The size that is chosen is said by the control, and changes with it. WCAG 4.1.2. */
export const sizeControlState = defineCheck({
  id: 'size-control-state',
  area: 'text-size',
  title: 'The text-size control says which size is on',
  description: 'Which size is chosen is exposed to screen readers, and follows each choice.',
  why: 'Readers who cannot see the highlighted button do not know which size they have.',
  impact: 'serious',
  level: 'A',
  wcag: ['4.1.2'],
  act: [],
  techniques: ['ARIA5', 'H44'],
  owner: 'template',
  supersedes: [],
  needs: ['sizeControls'],
  judge({ sizeControls }) {
    const working = workingControls(sizeControls);
    if (working.length === 0) return NONE_WORKS;
    const choices = working.filter(isChoice);
    if (choices.length === 0) return inapplicable('Buttons that go a step further need no state.');
    const findings = choices.flatMap(findingsFor);
    return findings.length === 0
      ? passed('The control says which size is on.')
      : found('The control does not say which size is on.', findings);
  },
});

const FIX =
  'Use native radio buttons, or set aria-pressed="true" on the one that is on and "false" on the others.';

function findingsFor(control: TriedControl): FindingDraft[] {
  const { statesBefore, statesAfter, members } = control;
  if (![statesBefore, ...statesAfter.map(({ states }) => states)].flat().some(isState)) {
    return [
      atControl(control, {
        outcome: 'failed',
        message: 'Which size is on is shown by its looks alone.',
        fix: FIX,
      }),
    ];
  }
  const stale = statesAfter.find(({ member, states }) => !agrees(member, states));
  const member = stale && members[stale.member];
  if (!stale || !member) return [];
  return [
    atMember(
      member,
      {
        outcome: 'failed',
        message: `After ${calledMember(member)} was chosen, the control says that another size is on.`,
        fix: FIX,
      },
      { states: stale.states },
    ),
  ];
}

function isState(state: SizeState): boolean {
  return state !== null && /pressed=|checked=|selected=|value=/.test(state);
}

function agrees(member: number, states: readonly SizeState[]): boolean {
  return states.every((state, index) => !isState(state) || isOn(state) === (index === member));
}

function isOn(state: SizeState): boolean {
  return state !== null && /(?:pressed|checked|selected)=true/.test(state);
}
