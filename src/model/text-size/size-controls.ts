import type { ElementRef } from '../element-ref.ts';
import type { TakenShot } from '../shot.ts';
import type { LostText } from './text-scaling.ts';

/** What a control of the text size promises. */
export type SizeAim = 'larger' | 'smaller' | 'reset' | 'size';

export type SizeRole = 'button' | 'link' | 'radio' | 'select' | 'range' | 'none';

/** One button, link, choice or slider of a text-size control, as it is before it is tried. */
export type SizeMember = {
  element: ElementRef;
  /** The words or signs that show. */
  label: string;
  /** The accessible name; by the browser where it was tried. */
  name: string;
  /** Its name speaks of the size of text. */
  speaksOfSize: boolean;
  /** What shows under a mouse that rests on it. */
  title: string;
  /** The name comes from the title attribute alone. */
  titleOnly: boolean;
  role: SizeRole;
  /** An element that the browser works by key itself, and not one with a role alone. */
  native: boolean;
  /** Tab stops on it. */
  tabStop: boolean;
  aim: SizeAim;
  /** Where it stands on a scale from small to large; null without one. */
  rank: number | null;
  /** Contrast of what shows with what is behind it; null where it cannot be told. */
  contrast: number | null;
  /** Large text by WCAG 1.4.3. */
  largeText: boolean;
  /** Its clickable box, and how far its middle is from that of the nearest other member, in CSS pixels. */
  width: number;
  height: number;
  distance: number | null;
};

/** Something that looks like a text-size control. */
export type FoundControl = {
  element: ElementRef;
  /** The name of the group: by ARIA, legend or the words before it. */
  groupName: string;
  /** The words of the group or of its members speak of the size of text, or its signs are those of such controls. */
  certain: boolean;
  /** The group's own name speaks of the size of text. */
  namesSize: boolean;
  /** It is painted where readers can see it: not in a panel that is shut. */
  shown: boolean;
  members: { facts: SizeMember; handle: number }[];
};

/** A part of the story by how its text begins, and how wide its first word is painted, in CSS pixels. */
export type PaintedPart = { text: string; width: number };

/** The story's parts in the order of the page. */
export type StorySizes = {
  paragraph: PaintedPart[];
  headline: PaintedPart[];
  item: PaintedPart[];
  quote: PaintedPart[];
  caption: PaintedPart[];
  cell: PaintedPart[];
};

/** The keys that work a part of a control, by the names that scripts get. */
export type SizeKey =
  | 'Enter'
  | ' '
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowRight'
  | 'ArrowLeft'
  | 'End'
  | 'Home'
  | 'PageDown';

/** What was pressed, and how large the story's paragraphs were before and after, against the load. */
export type SizePress = {
  member: number;
  by: 'key' | 'mouse';
  /** Null for the mouse. */
  key: SizeKey | null;
  before: number;
  after: number;
  /** How much that part of the story beside its paragraphs grew that changed most by this press; 1 where none did. */
  beside: number;
};

/** How a part that goes a step further tells that it can go no further; null where it does not. */
type SizeLimit = { member: number; toldBy: 'disabled' | 'aria-disabled' | 'status' | null };

/** What was seen right after the press that made the story largest. */
export type AtLargest = {
  member: number;
  lost: LostText[];
  /** By how many pixels more than at rest the page can be scrolled sideways. */
  scrollsPx: number;
  /** The focus is on nothing any more; null where it was pressed by mouse or switched itself off. */
  losesFocus: boolean | null;
  /** Whether the part that was pressed is in the window; null where it is gone. */
  inView: boolean | null;
};

/** One part of a control as it is at the moment. */
export type MemberState = {
  /** It is no longer in the document. */
  gone: boolean;
  disabled: 'disabled' | 'aria-disabled' | null;
  tabStop: boolean;
  /** Nothing on the page has the focus. */
  noFocus: boolean;
  inView: boolean | null;
};

/** What the accessibility tree says of a member's state, each as it stands there; null where it says nothing. */
export type SizeState = {
  pressed?: string;
  checked?: string;
  selected?: string;
  disabled?: string;
  value?: string;
} | null;

/** Whether two states say the same in all that they say. */
export function isSameState(one: SizeState, other: SizeState): boolean {
  return STATES.every((state) => one?.[state] === other?.[state]);
}

const STATES = ['pressed', 'checked', 'selected', 'disabled', 'value'] as const;

/** A control that was worked. */
export type TriedControl = Omit<FoundControl, 'members'> & {
  members: SizeMember[];
  presses: SizePress[];
  /** What has to be pressed before the control is there; null for none. */
  opener: ElementRef | null;
  /** The address it tried to leave for when it was pressed; null when it stayed on this page. */
  left: string | null;
  /** It works by loading the page again, with the choice in the address or in a cookie. */
  reloads: boolean;
  limits: SizeLimit[];
  atLargest: AtLargest | null;
  /** The story at each size that the control gave it, where it works. */
  shots: TakenShot[];
  /** At its largest: how much each part of the story grew, by the median; null where the story has none. */
  largest: { [K in keyof StorySizes]: number | null };
  /** The state of each member before, and at each press of it right after. */
  statesBefore: SizeState[];
  statesAfter: { member: number; states: SizeState[] }[];
  /** After one reload at its largest: the size, and the state of each member; null where it was not reloaded. */
  reloaded: { ratio: number; states: SizeState[] } | null;
};

/** Labels of sizes that are no control. */
export type SizeDecoy = { element: ElementRef; labels: string[]; displayed: string[] };

export type SizeControlsFacts = {
  missingScripts: number;
  controls: TriedControl[];
  decoys: SizeDecoy[];
  /** The size of the story's text at rest, in CSS pixels. */
  fontSizePx: number | null;
};

/** The in-page functions that working the controls calls. */
export type SizeControlFunctions = {
  findSizeControls(): FoundControl[];
  /** Buttons that may open a panel with sizes of text, by number. */
  findSizeOpeners(): number[];
  findSizeDecoys(): SizeDecoy[];
  storySizes(): { sizes: StorySizes; fontSizePx: number | null };
  /** Waits until the story has another size than before, or a moment. */
  nextStorySizes(before: StorySizes): Promise<StorySizes>;
  clickPoint(handle: number): { x: number; y: number } | null;
  memberState(handle: number): MemberState | null;
  /** What the page's status texts say at the moment. */
  statusText(): string;
};
