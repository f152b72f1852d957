import type { FindingDraft } from '../../model/check.ts';
import type {
  SizeControlsFacts,
  SizeMember,
  SizePress,
  SizeState,
  TriedControl,
} from '../../model/text-size/size-controls.ts';
import { THRESHOLDS } from '../thresholds.ts';

/** What is a control: by what it does, or by what it says. Buttons labelled S, M, L may sell shirts. */
export function controlsOf({ controls }: SizeControlsFacts): TriedControl[] {
  return controls.filter((control) => control.certain || works(control));
}

export function workingControls(facts: SizeControlsFacts): TriedControl[] {
  return facts.controls.filter(works);
}

export function works({ presses }: TriedControl): boolean {
  return presses.some(isChange);
}

/** Controls that change something of the story and leave its paragraphs alone, as far as these were seen again. */
export function missesStory(control: TriedControl): boolean {
  return changesBeside(control) && control.largest.paragraph !== null;
}

/** Controls that change something of the story after which none of its paragraphs is there to be held against itself. */
export function changesParagraphs(control: TriedControl): boolean {
  return changesBeside(control) && control.largest.paragraph === null;
}

function changesBeside(control: TriedControl): boolean {
  return (
    !works(control) &&
    control.presses.some(({ beside }) => Math.abs(beside - 1) >= THRESHOLDS.leastSizeStep)
  );
}

export function isChange({ before, after }: SizePress): boolean {
  return Math.abs(after / before - 1) >= THRESHOLDS.leastSizeStep;
}

/** Whether a member ever changed the text, in this way or in any. */
export function changes(control: TriedControl, member: number, by?: SizePress['by']): boolean {
  return control.presses.some(
    (press) => press.member === member && isChange(press) && (by === undefined || press.by === by),
  );
}

/** Members that each stand for one size, of which one is on at a time. */
export function isChoice({ members, statesBefore }: TriedControl): boolean {
  if (members.length < 2) return false;
  const isStepped = members.some(({ aim }) => aim === 'larger' || aim === 'smaller');
  return !isStepped || isOneOn(members.map((_, index) => statesBefore[index] ?? null));
}

/** Every part says whether it is on, and one of them is: “Large text” is a size then, and no step. */
function isOneOn(states: readonly SizeState[]): boolean {
  return states.every((state) => onOff(state).length > 0) && states.filter(isOn).length === 1;
}

/** Whether a part says that it is on. */
export function isOn(state: SizeState): boolean {
  return onOff(state).includes('true');
}

/** What a part says of being on or off; nothing where it has no such state. */
function onOff(state: SizeState): string[] {
  const { pressed, checked, selected } = state ?? {};
  return [pressed, checked, selected].filter((one) => one !== undefined);
}

/** The words for a part of a control in a sentence. */
type Naming = { called(name: string, html: string): string };

export function calledMember({ name, label, element }: SizeMember, say: Naming): string {
  return say.called(name || label, element.html.slice(0, 60));
}

/** A finding at one member of a control. */
export function atMember(
  member: SizeMember,
  finding: Pick<FindingDraft, 'outcome' | 'message' | 'fix'>,
  data: Record<string, unknown> = {},
): FindingDraft {
  return {
    ...finding,
    element: member.element,
    data: { name: member.name, label: member.label, ...data },
  };
}

/** A finding at a control as a whole. */
export function atControl(
  { element, groupName }: TriedControl,
  finding: Pick<FindingDraft, 'outcome' | 'message' | 'fix'>,
  data: Record<string, unknown> = {},
): FindingDraft {
  return { ...finding, element, data: { groupName, ...data } };
}
