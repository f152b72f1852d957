import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { AtLargest, TriedControl } from '../../model/text-size/size-controls.ts';
import type { LostText } from '../../model/text-size/text-scaling.ts';
import { lossFindings } from './lost-texts.ts';
import { sizeControlNoLossWords } from './size-control-no-loss.words.ts';
import { atControl, atMember, calledMember, workingControls } from './size-controls.ts';

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
  example: {
    before: '.share { height: 24px; overflow: hidden }',
    after: '.share { min-height: 1.5rem }',
  },
  needs: ['sizeControls', 'document'],
  judge({ sizeControls, document }, say) {
    const controls = workingControls(sizeControls);
    if (controls.length === 0) return inapplicable(say.noneWorks);
    const looked = controls.flatMap((control) =>
      control.atLargest ? [{ control, atLargest: control.atLargest }] : [],
    );
    if (looked.length === 0) return inapplicable(say.reloads);
    const findings = looked.flatMap(({ control, atLargest }) => [
      ...lossFindings(atLargest.lost.filter(matters), document, say, say),
      ...sidewaysFindings(control, atLargest, say),
      ...focusFindings(control, atLargest, say),
    ]);
    return findings.length === 0 ? passed(say.passed) : found(say.failed, findings);
  },
});

type Say = typeof sizeControlNoLossWords.says;

/** Small print and decoration aside: what readers read and what they press. */
function matters({ part }: LostText): boolean {
  return part !== 'other';
}

function sidewaysFindings(
  control: TriedControl,
  { scrollsPx }: AtLargest,
  say: Say,
): FindingDraft[] {
  if (scrollsPx === 0) return [];
  return [
    atControl(
      control,
      {
        // What is wider may be a table or a picture.
        outcome: 'cantTell',
        message: say.wider(scrollsPx),
        fix: say.fixWider,
      },
      { scrollsPx },
    ),
  ];
}

function focusFindings({ members }: TriedControl, atLargest: AtLargest, say: Say): FindingDraft[] {
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
        message: (isGone ? say.focusLost : say.outOfView)(calledMember(member, say)),
        fix: isGone ? say.fixFocusLost : say.fixOutOfView,
      },
      { losesFocus, inView },
    ),
  ];
}
