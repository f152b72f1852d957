import { defineCheck, type FindingDraft, inapplicable, passed } from '../../model/check.ts';
import type { TriedControl } from '../../model/text-size/size-controls.ts';
import { foundByLooks } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { rounded } from './rounded.ts';
import { sizeControlRangeWords } from './size-control-range.words.ts';
import { atControl, atMember, calledMember, isChange, workingControls } from './size-controls.ts';

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
  example: {
    before: 'LG { font-size: 110% }',
    after: 'LG { font-size: 200% }',
  },
  needs: ['sizeControls', 'document'],
  judge({ sizeControls, document }, say) {
    const controls = workingControls(sizeControls);
    if (controls.length === 0) return inapplicable(say.noneWorks);
    const wrong = controls.flatMap((control) => [
      ...wrongSteps(control, say),
      ...endless(control, say),
      ...vanishing(control, say),
      ...noWayBack(control, say),
    ]);
    const short = controls.flatMap((control) => tooSmall(control, say));
    if (wrong.length + short.length === 0) return passed(say.passed);
    return wrong.length > 0
      ? foundByLooks(say.failed, [...wrong, ...short], document, say)
      : foundByLooks(say.short, short, document, say, 'minor');
  },
});

type Say = typeof sizeControlRangeWords.says;

function wrongSteps(control: TriedControl, say: Say): FindingDraft[] {
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
          message: say.wrongStep(
            calledMember(member, say),
            rounded(wrong.before),
            rounded(wrong.after),
          ),
          fix: say.fixWrongStep,
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
function endless({ members, presses }: TriedControl, say: Say): FindingDraft[] {
  const [far] = presses.filter(({ after }) => after > THRESHOLDS.sizeWithoutLimit);
  const member = far && members[far.member];
  if (!far || !member || member.aim !== 'larger') return [];
  return [
    atMember(
      member,
      {
        outcome: 'failed',
        message: say.endless(calledMember(member, say), rounded(far.after)),
        fix: say.fixEndless,
      },
      { after: far.after },
    ),
  ];
}

/** A “smaller” that knows no smallest: nobody reads what is left, if anything is. */
function vanishing({ members, presses }: TriedControl, say: Say): FindingDraft[] {
  const far = presses.find(({ after }) => after < THRESHOLDS.sizeUnreadable);
  const member = far && members[far.member];
  if (!far || !member) return [];
  const called = calledMember(member, say);
  return [
    atMember(
      member,
      {
        outcome: 'failed',
        message: far.after === 0 ? say.vanished(called) : say.tiny(called, rounded(far.after)),
        fix: say.fixTiny,
      },
      { after: far.after },
    ),
  ];
}

/** The usual size has to be among those that the control gives. */
function noWayBack(control: TriedControl, say: Say): FindingDraft[] {
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
        message: say.noWayBack,
        fix: say.fixNoWayBack,
      },
      { sizes: presses.filter(isChange).map(({ after }) => after) },
    ),
  ];
}

function tooSmall(control: TriedControl, say: Say): FindingDraft[] {
  const most = control.largest.paragraph ?? 1;
  if (most >= THRESHOLDS.sizeDoubled) return [];
  return [
    atControl(
      control,
      {
        outcome: 'failed',
        message: say.tooSmall(rounded(most)),
        fix: say.fixTooSmall,
      },
      { largest: most },
    ),
  ];
}
