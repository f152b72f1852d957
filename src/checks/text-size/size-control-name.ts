import { defineCheck, type FindingDraft, found, inapplicable, passed } from '../../model/check.ts';
import type { Impact } from '../../model/outcome.ts';
import type { SizeMember, TriedControl } from '../../model/text-size/size-controls.ts';
import { isUnstyled } from '../doubt.ts';
import { THRESHOLDS } from '../thresholds.ts';
import { sizeControlNameWords } from './size-control-name.words.ts';
import { atMember, calledMember, controlsOf } from './size-controls.ts';

/** Each part of the text-size control says what it does. WCAG 4.1.2, 2.4.6, 2.5.3. */
export const sizeControlName = defineCheck({
  id: 'size-control-name',
  area: 'text-size',
  words: sizeControlNameWords,
  impact: 'serious',
  level: 'A',
  wcag: ['4.1.2', '2.4.6', '2.5.3'],
  act: [],
  techniques: ['ARIA14', 'H71', 'F68'],
  owner: 'template',
  supersedes: [],
  example: {
    before: '<a href="#">A</a><a href="#">A</a><a href="#">A</a>',
    after: '<button>A+<span class="visually-hidden"> larger text</span></button>',
  },
  needs: ['sizeControls', 'document'],
  judge({ sizeControls, document }, say) {
    const controls = controlsOf(sizeControls);
    if (controls.length === 0) return inapplicable(say.noControl);
    const findings = controls.flatMap((control) =>
      control.members.flatMap((member) => findingFor(member, control, isUnstyled(document), say)),
    );
    if (findings.length === 0) return passed(say.passed);
    return found(say.failed, findings, impactOf(findings.map(({ data }) => data['problem'])));
  },
});

type Say = typeof sizeControlNameWords.says;

/** Undefined for the usual impact. */
function impactOf(problems: readonly unknown[]): Impact | undefined {
  if (problems.every((problem) => problem === 'titled')) return 'minor';
  return problems.every((problem) => problem === 'titled' || problem === 'terse')
    ? 'moderate'
    : undefined;
}

function findingFor(
  member: SizeMember,
  control: TriedControl,
  unstyled: boolean,
  say: Say,
): FindingDraft[] {
  const problem = problemOf(member, control);
  if (!problem) return [];
  return [
    atMember(
      member,
      {
        // A style sheet may put words before an icon.
        outcome: problem === 'nameless' && unstyled ? 'cantTell' : 'failed',
        message: say.problems[problem](calledMember(member, say)),
        fix: say.fix,
      },
      { problem, groupName: control.groupName },
    ),
  ];
}

type Problem = keyof Say['problems'];

function problemOf(member: SizeMember, { members, namesSize }: TriedControl): Problem | null {
  const name = member.name.trim().toLowerCase();
  if (name === '') return member.role === 'none' ? null : 'nameless';
  if (members.filter((other) => other.name.trim().toLowerCase() === name).length > 1)
    return 'alike';
  if (member.title.trim() !== '' && members.some((other) => isTitledAlike(member, other)))
    return 'titled alike';
  if (isUnlike(name, member.label.toLowerCase())) return 'unlike';
  if (!namesSize && !member.speaksOfSize && name.length <= THRESHOLDS.shortLabel) return 'terse';
  return member.titleOnly ? 'titled' : null;
}

/** Two directions under one title: one of them says the opposite of what it does. */
function isTitledAlike(member: SizeMember, other: SizeMember): boolean {
  return other.title.trim() === member.title.trim() && other.aim !== member.aim;
}

/** WCAG 2.5.3, for words: letters and signs such as “A+” stand for a picture. */
function isUnlike(name: string, label: string): boolean {
  const words = label.match(/\p{L}{3,}/gu) ?? [];
  return words.length > 0 && !words.every((word) => name.includes(word));
}
