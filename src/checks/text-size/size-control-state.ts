import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { Impact } from '../../model/outcome.ts';
import {
  isSameState,
  type SizeState,
  type TriedControl,
} from '../../model/text-size/size-controls.ts';
import { sizeControlStateWords } from './size-control-state.words.ts';
import {
  atControl,
  atMember,
  calledMember,
  changes,
  isChoice,
  isOn,
  workingControls,
} from './size-controls.ts';

/** The size that is chosen, and the end of the steps, are said by the control. WCAG 4.1.2. */
export const sizeControlState = defineCheck({
  id: 'size-control-state',
  area: 'text-size',
  words: sizeControlStateWords,
  impact: 'serious',
  level: 'A',
  wcag: ['4.1.2'],
  act: [],
  techniques: ['ARIA5', 'H44'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<button class="active">LG</button>',
    after: '<label><input type="radio" name="size" checked> LG</label>',
  },
  needs: ['sizeControls'],
  judge({ sizeControls }, say) {
    const controls = workingControls(sizeControls);
    if (controls.length === 0) return inapplicable(say.noneWorks);
    const findings = controls.flatMap((control) => findingsFor(control, say));
    if (findings.length > 0) {
      return found(
        say.failed,
        findings.map(({ finding }) => finding),
        mildest(findings),
      );
    }
    return controls.some((control) => isChoice(control) || hasState(control) || isStepped(control))
      ? passed(say.passed)
      : inapplicable(say.noState);
  },
});

type Say = typeof sizeControlStateWords.says;

/** A finding, and how bad it is where that is less than usual. */
type Found = { finding: FindingDraft; impact: Impact };

function mildest(findings: readonly Found[]): Impact {
  const failed = findings.filter(({ finding }) => finding.outcome === 'failed');
  for (const impact of ['serious', 'moderate'] as const)
    if (failed.some((one) => one.impact === impact)) return impact;
  return failed.length > 0 ? 'minor' : 'serious';
}

function findingsFor(control: TriedControl, say: Say): Found[] {
  const roleless = withoutRole(control, say);
  if (roleless.length > 0) return roleless;
  if (isChoice(control)) return choiceFindings(control, say);
  return [
    ...ownStateFindings(control, say),
    ...(isStepped(control) ? limitFindings(control, say) : []),
  ];
}

/** Text that can be clicked is text to a screen reader. */
function withoutRole(control: TriedControl, say: Say): Found[] {
  return control.members.flatMap((member, index) =>
    member.role === 'none' && changes(control, index)
      ? [
          {
            impact: 'serious' as const,
            finding: atMember(member, {
              outcome: 'failed',
              message: say.roleless(calledMember(member, say)),
              fix: say.fixRoleless,
            }),
          },
        ]
      : [],
  );
}

function choiceFindings(control: TriedControl, say: Say): Found[] {
  const { statesAfter, members } = control;
  if (!hasState(control)) {
    const areLinks = members.every(({ role }) => role === 'link');
    const { byLooksAlone: message, fixChoice: fix } = say;
    return [
      {
        impact: areLinks ? 'moderate' : 'serious',
        finding: atControl(control, { outcome: 'failed', message, fix }),
      },
    ];
  }
  const stale = statesAfter.find(({ member, states }) => !agrees(member, states));
  const member = stale && members[stale.member];
  if (!stale || !member) return [];
  return [
    {
      impact: 'serious',
      finding: atMember(
        member,
        {
          outcome: 'failed',
          message: say.staleChoice(calledMember(member, say)),
          fix: say.fixChoice,
        },
        { states: stale.states },
      ),
    },
  ];
}

/** A toggle, a list or a slider that has a state: it has to change with the size. */
function ownStateFindings(control: TriedControl, say: Say): Found[] {
  const { statesBefore, statesAfter, members } = control;
  return members.flatMap((member, index) => {
    const before = statesBefore[index] ?? null;
    const after = statesAfter.filter((one) => one.member === index);
    const isStale =
      isState(before) &&
      after.length > 0 &&
      after.every(({ states }) => isSameState(states[index] ?? null, before));
    if (!isStale) return [];
    return [
      {
        impact: 'serious' as const,
        finding: atMember(
          member,
          {
            outcome: 'failed',
            message: say.stale(calledMember(member, say)),
            fix: say.fixStale,
          },
          { state: before },
        ),
      },
    ];
  });
}

/** Where steps end, readers have to be told; and a button that goes dead under the focus drops it. */
function limitFindings({ limits, members }: TriedControl, say: Say): Found[] {
  const seen = new Set<number>();
  return limits.flatMap(({ member: index, toldBy }) => {
    const member = members[index];
    if (!member || seen.has(index) || toldBy === 'status' || toldBy === 'aria-disabled') return [];
    seen.add(index);
    const isDropped = toldBy === 'disabled';
    return [
      {
        impact: 'minor' as const,
        finding: atMember(
          member,
          {
            outcome: isDropped ? 'failed' : 'cantTell',
            message: (isDropped ? say.dropsFocus : say.untold)(calledMember(member, say)),
            fix: say.fixLimit,
          },
          { toldBy },
        ),
      },
    ];
  });
}

function isStepped(control: TriedControl): boolean {
  if (isChoice(control)) return false;
  return control.members.some(
    ({ aim, rank }) => rank === null && (aim === 'larger' || aim === 'smaller'),
  );
}

function hasState({ statesBefore, statesAfter }: TriedControl): boolean {
  return [statesBefore, ...statesAfter.map(({ states }) => states)].flat().some(isState);
}

function isState(state: SizeState): boolean {
  const { disabled: _, ...own } = state ?? {};
  return Object.keys(own).length > 0;
}

function agrees(member: number, states: readonly SizeState[]): boolean {
  return states.every((state, index) => !isState(state) || isOn(state) === (index === member));
}
