import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { TriedControl } from '../../model/text-size/size-controls.ts';
import { sizeControlKeyboardWords } from './size-control-keyboard.words.ts';
import { atMember, calledMember, changes, workingControls } from './size-controls.ts';

/** The text-size control works with the keyboard. WCAG 2.1.1. */
export const sizeControlKeyboard = defineCheck({
  id: 'size-control-keyboard',
  area: 'text-size',
  words: sizeControlKeyboardWords,
  impact: 'critical',
  level: 'A',
  wcag: ['2.1.1'],
  act: [],
  techniques: ['G202', 'H91', 'F54'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<span onclick="larger()">A+</span>',
    after: '<button type="button" onclick="larger()">A+</button>',
  },
  needs: ['sizeControls'],
  judge({ sizeControls }, say) {
    const controls = workingControls(sizeControls);
    if (controls.length === 0) return inapplicable(say.noneWorks);
    const findings = controls.flatMap((control) => findingsFor(control, say));
    return findings.length === 0 ? passed(say.passed) : found(say.failed, findings);
  },
});

function findingsFor(
  control: TriedControl,
  say: typeof sizeControlKeyboardWords.says,
): FindingDraft[] {
  return control.members.flatMap((member, index) => {
    const mouseOnly = changes(control, index, 'mouse') && !changes(control, index, 'key');
    if (!mouseOnly) return [];
    const isReached = control.presses.some((press) => press.member === index && press.by === 'key');
    return [
      atMember(
        member,
        {
          outcome: 'failed',
          message: (isReached ? say.noKey : say.notReached)(calledMember(member, say)),
          fix: say.fix,
        },
        { role: member.role, tabStop: member.tabStop },
      ),
    ];
  });
}
