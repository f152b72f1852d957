import type { EvidenceKinds } from '../../src/index.ts';
import { elementRef } from './evidence.ts';

export type SizeControls = EvidenceKinds['sizeControls'];
export type Control = SizeControls['controls'][number];
type Member = Control['members'][number];
type Press = Control['presses'][number];

/** A page with these controls, on which every script has loaded. */
export function sizeControls(...controls: Control[]): SizeControls {
  return { missingScripts: 0, controls, decoys: [], fontSizePx: 16 };
}

/** One part of a control that is a native button of good size, but for what is given. */
export function member(given: Partial<Member> = {}): Member {
  return {
    element: elementRef('button'),
    label: 'A+',
    name: 'Larger text',
    speaksOfSize: true,
    title: '',
    titleOnly: false,
    role: 'button',
    native: true,
    tabStop: true,
    aim: 'larger',
    rank: null,
    contrast: 12,
    largeText: false,
    width: 44,
    height: 44,
    distance: 60,
    ...given,
  };
}

/** A press of a member that took the paragraphs from one size to another, by Enter. */
export function press(
  member: number,
  before: number,
  after: number,
  given: Partial<Press> = {},
): Press {
  return { member, by: 'key', key: 'Enter', before, after, beside: after / before, ...given };
}

/** A control named “Text size” that nobody has pressed, but for what is given. */
export function control(given: Partial<Control> = {}): Control {
  return {
    element: elementRef('fieldset'),
    groupName: 'Text size',
    certain: true,
    namesSize: true,
    shown: true,
    opener: null,
    members: [member({ label: 'A-', name: 'Smaller text', aim: 'smaller' }), member()],
    presses: [],
    left: null,
    reloads: false,
    limits: [],
    atLargest: null,
    shots: [],
    largest: { paragraph: 1, headline: 1, item: null, quote: null, caption: null, cell: null },
    statesBefore: [],
    statesAfter: [],
    reloaded: null,
    ...given,
  };
}

/** The same, worked: up to twice its size, and back to the usual one. */
export function worked(given: Partial<Control> = {}): Control {
  const { largest } = control();
  return control({
    presses: [press(1, 1, 1.5), press(1, 1.5, 2), press(0, 2, 1)],
    largest: { ...largest, paragraph: 2, headline: 2 },
    ...given,
  });
}
