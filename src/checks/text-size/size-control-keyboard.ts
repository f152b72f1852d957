import { sizeControlKeyboardWords } from '../../messages/en/size-control-keyboard.ts';
import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import type { TriedControl } from '../../model/size-controls.ts';
import { atMember, calledMember, changes, NONE_WORKS, workingControls } from './size-controls.ts';

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
  needs: ['sizeControls'],
  judge({ sizeControls }) {
    const controls = workingControls(sizeControls);
    if (controls.length === 0) return NONE_WORKS;
    const findings = controls.flatMap(findingsFor);
    return findings.length === 0
      ? passed('The text-size control works by keyboard.')
      : found('The text-size control works by mouse and not by keyboard.', findings);
  },
});

function findingsFor(control: TriedControl): FindingDraft[] {
  return control.members.flatMap((member, index) => {
    const mouseOnly = changes(control, index, 'mouse') && !changes(control, index, 'key');
    if (!mouseOnly) return [];
    const isReached = control.presses.some((press) => press.member === index && press.by === 'key');
    return [
      atMember(
        member,
        {
          outcome: 'failed',
          message: isReached
            ? `${calledMember(member)} changes the text when it is clicked, and no key does.`
            : `${calledMember(member)} changes the text when it is clicked, and neither Tab nor arrow keys get to it.`,
          fix: 'Make it a <button type="button">, or a native radio button.',
        },
        { role: member.role, tabStop: member.tabStop },
      ),
    ];
  });
}
