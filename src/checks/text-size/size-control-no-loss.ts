import { sizeControlNoLossWords } from '../../messages/en/size-control-no-loss.ts';
import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { AtLargest, TriedControl } from '../../model/size-controls.ts';
import type { LostText } from '../../model/text-scaling.ts';
import { lossFindings } from './lost-texts.ts';
import { atControl, atMember, calledMember, NONE_WORKS, workingControls } from './size-controls.ts';

/** With the text at the control's largest step, all of it is there. WCAG 1.4.4 (F69). */
export const sizeControlNoLoss = defineCheck({
  id: 'size-control-no-loss',
  area: 'text-size',
  words: sizeControlNoLossWords,
  impact: 'serious',
  level: 'AA',
  wcag: ['1.4.4'],
  act: [],
  techniques: ['G178', 'F69'],
  owner: 'template',
  supersedes: [],
  needs: ['sizeControls'],
  judge({ sizeControls }) {
    const controls = workingControls(sizeControls);
    if (controls.length === 0) return NONE_WORKS;
    const looked = controls.flatMap((control) =>
      control.atLargest ? [{ control, atLargest: control.atLargest }] : [],
    );
    if (looked.length === 0)
      return inapplicable('The control loads the page again: its largest step is another page.');
    const findings = looked.flatMap(({ control, atLargest }) => [
      ...lossFindings(atLargest.lost.filter(matters), sizeControls, {
        when: 'at the largest step of the text-size control',
        fix: 'Give the box no height, or one in em, and let its text wrap.',
      }),
      ...sidewaysFindings(control, atLargest),
      ...focusFindings(control, atLargest),
    ]);
    return findings.length === 0
      ? passed('At the control’s largest step nothing is lost.')
      : found('At the largest step of the text-size control something is lost.', findings);
  },
});

/** Small print and decoration aside: what readers read and what they press. */
function matters({ part }: LostText): boolean {
  return part !== 'other';
}

function sidewaysFindings(control: TriedControl, { scrollsPx }: AtLargest): FindingDraft[] {
  if (scrollsPx === 0) return [];
  return [
    atControl(
      control,
      {
        // What is wider may be a table or a picture.
        outcome: 'cantTell',
        message: `At its largest step the page is ${scrollsPx} pixels wider than the window.`,
        fix: 'Let the columns wrap: max-width: 100%, and no width in pixels.',
      },
      { scrollsPx },
    ),
  ];
}

function focusFindings({ members }: TriedControl, atLargest: AtLargest): FindingDraft[] {
  const member = members[atLargest.member];
  const { losesFocus, inView } = atLargest;
  const isGone = losesFocus === true;
  if (!member || (!isGone && inView !== false)) return [];
  return [
    atMember(
      member,
      {
        // What is out of the window still has the focus, and can be scrolled back to.
        outcome: isGone ? 'failed' : 'cantTell',
        message: isGone
          ? `After ${calledMember(member)} was pressed, the focus is nowhere.`
          : `After ${calledMember(member)} was pressed, it is no longer in the window.`,
        fix: isGone
          ? 'Change the size without taking the control out of the page.'
          : 'Put the control above the story, or scroll it back into view when the size changes.',
      },
      { losesFocus, inView },
    ),
  ];
}
