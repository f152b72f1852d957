import { sizeControlRangeWords } from '../../messages/en/size-control-range.ts';
import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import type { TriedControl } from '../../model/size-controls.ts';
import { THRESHOLDS } from '../thresholds.ts';
import {
  atControl,
  atMember,
  calledMember,
  isChange,
  NONE_WORKS,
  times,
  workingControls,
} from './size-controls.ts';

/** The steps of a text-size control are in order, can be taken back, and reach twice the size. Good practice (G178). */
export const sizeControlRange = defineCheck({
  id: 'size-control-range',
  area: 'text-size',
  words: sizeControlRangeWords,
  impact: 'moderate',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['G178'],
  owner: 'template',
  supersedes: [],
  needs: ['sizeControls'],
  judge({ sizeControls }) {
    const controls = workingControls(sizeControls);
    if (controls.length === 0) return NONE_WORKS;
    const wrong = controls.flatMap((control) => [
      ...wrongSteps(control),
      ...endless(control),
      ...noWayBack(control),
    ]);
    const short = controls.flatMap(tooSmall);
    if (wrong.length + short.length === 0) return passed('The text can be doubled, and had back.');
    return wrong.length > 0
      ? found('The steps of the text-size control are not what they say.', [...wrong, ...short])
      : found('The largest size is less than twice the usual one.', short, 'minor');
  },
});

function wrongSteps(control: TriedControl): FindingDraft[] {
  return control.members.flatMap((member, index) => {
    const wrong = control.presses.find(
      (press) =>
        press.member === index &&
        isChange(press) &&
        ((member.aim === 'larger' && press.after < press.before && !isWrap(control)) ||
          (member.aim === 'smaller' && press.after > press.before) ||
          isOutOfOrder(control, index, press.after)),
    );
    if (!wrong) return [];
    return [
      atMember(
        member,
        {
          outcome: 'failed',
          message: `${calledMember(member)} takes the text from ${times(wrong.before)} its usual size to ${times(wrong.after)}.`,
          fix: 'Put the steps in the order of their labels.',
        },
        { before: wrong.before, after: wrong.after },
      ),
    ];
  });
}

/** A single button that goes through the sizes starts over at the end. */
function isWrap({ members }: TriedControl): boolean {
  return members.length === 1;
}

function isOutOfOrder({ members, presses }: TriedControl, index: number, after: number): boolean {
  const rank = members[index]?.rank;
  if (rank === null || rank === undefined) return false;
  return presses.some((other) => {
    const otherRank = members[other.member]?.rank;
    if (otherRank === null || otherRank === undefined || !isChange(other)) return false;
    return otherRank < rank && other.after > after * (1 + THRESHOLDS.leastSizeStep);
  });
}

/** A “larger” that knows no largest: letters as large as the window help nobody. */
function endless({ members, presses }: TriedControl): FindingDraft[] {
  const [far] = presses.filter(({ after }) => after > THRESHOLDS.sizeWithoutLimit);
  const member = far && members[far.member];
  if (!far || !member || member.aim !== 'larger') return [];
  return [
    atMember(
      member,
      {
        outcome: 'failed',
        message: `${calledMember(member)} makes the text ever larger: ${times(far.after)} the usual size, and no end.`,
        fix: 'Stop at two or three times the usual size.',
      },
      { after: far.after },
    ),
  ];
}

/** The usual size has to be among those that the control gives. */
function noWayBack(control: TriedControl): FindingDraft[] {
  const { presses, members, left } = control;
  const isBack = presses.some(
    (press) => isChange(press) && Math.abs(press.after - 1) <= THRESHOLDS.sameSize,
  );
  if (isBack || left !== null || members.some(({ role }) => role === 'range')) return [];
  const goesDown = members.some(({ aim }) => aim === 'smaller' || aim === 'reset');
  return [
    atControl(
      control,
      {
        // Steps may be of other sizes on the way back than on the way there.
        outcome: goesDown ? 'cantTell' : 'failed',
        message:
          'The size that the text has at first never came back while the control was worked.',
        fix: 'Let one of the steps be the usual size.',
      },
      { sizes: presses.filter(isChange).map(({ after }) => after) },
    ),
  ];
}

function tooSmall(control: TriedControl): FindingDraft[] {
  const most = control.largest.paragraph ?? 1;
  if (most >= THRESHOLDS.sizeDoubled) return [];
  return [
    atControl(
      control,
      {
        outcome: 'failed',
        message: `At its largest the text is ${times(most)} as large as usual.`,
        fix: 'Add a step of 200 %.',
      },
      { largest: most },
    ),
  ];
}
