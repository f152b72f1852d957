import { defineCheck, type FindingDraft, found, passed } from '../../model/check.ts';
import type { SizeMember, TriedControl } from '../../model/size-controls.ts';
import { atMember, calledMember, controlsOf, NO_CONTROL } from './size-controls.ts';

/** Each part of the text-size control says what it does. WCAG 4.1.2, 2.4.6. */
export const sizeControlName = defineCheck({
  id: 'size-control-name',
  area: 'text-size',
  title: 'The text-size control says what it does',
  description:
    'Every button has a name of its own, and the words “text size” are in it or around it.',
  why: 'A screen reader says “A, button” three times, and nobody knows which is which.',
  impact: 'serious',
  level: 'A',
  wcag: ['4.1.2', '2.4.6'],
  act: [],
  techniques: ['ARIA14', 'H71', 'F68'],
  owner: 'template',
  supersedes: [],
  needs: ['sizeControls'],
  judge({ sizeControls }) {
    const controls = controlsOf(sizeControls);
    if (controls.length === 0) return NO_CONTROL;
    const findings = controls.flatMap((control) =>
      control.members.flatMap((member) =>
        findingFor(member, control, sizeControls.missingStyleSheets),
      ),
    );
    if (findings.length === 0) return passed('The text-size control says what it does.');
    const isSevere = findings.some(({ data }) => data['problem'] !== 'terse');
    return found(
      'The text-size control does not say what it does.',
      findings,
      isSevere ? undefined : 'moderate',
    );
  },
});

function findingFor(
  member: SizeMember,
  control: TriedControl,
  missingStyleSheets: number,
): FindingDraft[] {
  const problem = problemOf(member, control);
  if (!problem) return [];
  return [
    atMember(
      member,
      {
        // A style sheet may put words before an icon.
        outcome: problem === 'nameless' && missingStyleSheets > 0 ? 'cantTell' : 'failed',
        message: MESSAGES[problem](calledMember(member)),
        fix: 'Name each by what it does (“Larger text”), or label the group “Text size”.',
      },
      { problem, groupName: control.groupName },
    ),
  ];
}

type Problem = 'nameless' | 'alike' | 'terse';

const MESSAGES: Record<Problem, (called: string) => string> = {
  nameless: (called) => `${called} has no name.`,
  alike: (called) => `${called} is the name of more than one of them.`,
  terse: (called) => `${called} alone does not say that it is about the size of text.`,
};

function problemOf(member: SizeMember, { members, namesSize }: TriedControl): Problem | null {
  const name = member.name.trim().toLowerCase();
  if (name === '') return member.role === 'none' ? null : 'nameless';
  if (members.filter((other) => other.name.trim().toLowerCase() === name).length > 1)
    return 'alike';
  return !namesSize && !member.speaksOfSize && name.length <= SHORT ? 'terse' : null;
}

/** A letter, a sign, XS or 125 %. */
const SHORT = 5;
