import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import type { TriedControl } from '../../model/size-controls.ts';
import {
  atControl,
  atMember,
  calledMember,
  changes,
  controlsOf,
  NO_CONTROL,
  works,
} from './size-controls.ts';

/** A text-size control changes the size of the story. Good practice (G178): WCAG 1.4.4 is met by zoom. */
export const sizeControlWorks = defineCheck({
  id: 'size-control-works',
  area: 'text-size',
  title: 'The text-size control works',
  description:
    'Pressing the page’s own text-size control makes the story’s text larger or smaller.',
  why: 'Readers who need larger text press it and are left with what they had.',
  impact: 'serious',
  level: 'best-practice',
  wcag: [],
  act: [],
  techniques: ['G178'],
  owner: 'template',
  supersedes: [],
  needs: ['sizeControls'],
  judge({ sizeControls }) {
    const controls = controlsOf(sizeControls);
    if (controls.length === 0) return NO_CONTROL;
    const isDoubtful = sizeControls.missingScripts > 0;
    const findings = controls.flatMap((control) => findingsFor(control, isDoubtful));
    return findings.length === 0
      ? passed('The text-size control changes the story’s text.')
      : found('The text-size control does not change the story’s text.', findings);
  },
});

function findingsFor(control: TriedControl, isDoubtful: boolean): FindingDraft[] {
  if (works(control)) return deadSteps(control);
  const { left } = control;
  const [only, ...others] = control.members;
  const mayOpen = others.length === 0 && only?.aim === 'size';
  const doubt = left
    ? `; it leads to ${left}, which was not followed`
    : isDoubtful
      ? '; but a script of the page did not load'
      : mayOpen
        ? '; it may open something in which the size can be chosen'
        : '';
  return [
    atControl(
      control,
      {
        outcome: doubt ? 'cantTell' : 'failed',
        message: `Neither keys nor a click on the text-size control change the story’s text${doubt}.`,
        fix: 'Let it set the font size of html in %, and give the story’s text in rem.',
      },
      { presses: control.presses.length },
    ),
  ];
}

/** A “larger” or “smaller” that did nothing from any state, beside one that works. */
function deadSteps(control: TriedControl): FindingDraft[] {
  return control.members.flatMap((member, index) =>
    (member.aim === 'larger' || member.aim === 'smaller') &&
    !changes(control, index) &&
    control.presses.filter((press) => press.member === index).length > 1
      ? [
          atMember(member, {
            outcome: 'cantTell',
            message: `${calledMember(member)} changed nothing whenever it was pressed.`,
            fix: 'See whether it works from another size.',
          }),
        ]
      : [],
  );
}
