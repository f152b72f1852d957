import type { ElementRef } from '../element-ref.ts';

/** What a click or a key did that a reader notices, the strongest first. */
type PointerEffect =
  | 'leaves-page'
  | 'opens-window'
  | 'shows'
  | 'hides'
  | 'changes'
  | 'moves'
  | 'scrolls';

/** Why it was not decided whether keys do what a click does: keys scroll by themselves, and what sends something was refused. */
type PointerDoubt = 'only-scrolls' | 'sends';

/** By which way the keyboard has what a click does. */
export type KeyWay = 'Enter' | 'Space' | 'arrows' | 'Escape' | 'elsewhere';

/** Something that a click seems to work, and what click and keys did. */
export type PressedControl = {
  element: ElementRef;
  name: string;
  role: string | null;
  /** Elements of its kind, itself among them. */
  alike: number;
  isTabStop: boolean;
  /** What a click did; null where nothing was seen, or where keys worked and none was needed. */
  click: PointerEffect | null;
  byKey: KeyWay | null;
  /** It says that it is a button, answers to Enter, and not to Space. */
  deafToSpace: boolean;
  doubt: PointerDoubt | null;
};

/** How the keyboard has the links and controls of what the pointer brings up; `no-controls` where it has none. */
export type HoverReach = 'no-controls' | 'elsewhere' | 'focus' | 'key' | 'none';

/** What came up when the pointer rested on something. */
export type HoverTrial = {
  element: ElementRef;
  name: string;
  alike: number;
  content: ElementRef;
  /** Links and controls in it. */
  controls: number;
  reach: HoverReach;
  /** It lies over words or pictures of something else. */
  covers: boolean;
  /** It only paints on what the pointer rests on. */
  isOnTrigger: boolean;
  /** What shows it, or a button beside it, says by `aria-expanded` that a press opens and closes it. */
  hasToggle: boolean;
  /** It was there still when the pointer had moved onto it. */
  takesPointer: boolean;
  /** Escape made it go while the pointer rested; null where that was not tried, since it covers nothing. */
  escapes: boolean | null;
  /** It was there still after a while in which the pointer rested; null where no script brings it up, and where it was seen of another. */
  lasts: boolean | null;
  /** Escape made it go when the focus had brought it up; null where the focus does not, or it covers nothing. */
  escapesFocus: boolean | null;
};

/** What a pointer does on the page, and whether keys do the same. */
export type PointerFacts = {
  /** Scripts of the page’s own site that did not load: they may be what listens to keys. */
  missingScripts: number;
  pressed: PressedControl[];
  hovered: HoverTrial[];
  /** Kinds of controls, and of things to hover: those that were tried, and those left since many were sound or time was over. */
  controls: TriedKinds;
  hovers: TriedKinds;
};

/** Kinds are tried with the likeliest to be at fault first. */
type TriedKinds = { tried: number; untried: number };

/** A point of the window. */
export type WindowPoint = { x: number; y: number };

/** Something to be clicked, as it was found at rest. */
export type FoundPressable = Pick<
  PressedControl,
  'element' | 'name' | 'role' | 'alike' | 'isTabStop'
> & {
  /** The next of its kind, for where a click on this one changes nothing: it may be chosen already. */
  second: Omit<FoundPressable, 'alike' | 'second'> | null;
};

export type FoundHover = Pick<HoverTrial, 'element' | 'name' | 'alike'> & {
  handle: number;
  isScripted: boolean;
};

/** What is different since a look was taken. */
export type SeenEffect = {
  kind: PointerEffect | null;
  /** The elements that are different, to be compared with those of another try. */
  marks: string[];
};

/** What the pointer brought up, while it is there. */
export type FoundContent = Pick<
  HoverTrial,
  'content' | 'controls' | 'covers' | 'isOnTrigger' | 'hasToggle'
> & {
  /** Each link and control in it is also elsewhere on the page, in the reach of Tab. */
  isElsewhere: boolean;
};

/** The in-page functions that trying by pointer and by keys calls. */
export type PointerFunctions = {
  /** Takes elements given by the browser’s own ids, and tells their numbers. */
  numberElements(elements: unknown[]): number[];
  findPressables(clicked: number[], pressed: number[], hearsAny: boolean): FoundPressable[];
  findHovers(heard: number[], hearsAny: boolean): FoundHover[];
  /** The element that such a way leads to now, by number; null for none. */
  findAgain(selector: string[]): number | null;
  /** A point of the window where nothing is to be worked. */
  restingPoint(): WindowPoint;
  /** Brings an element into view, and tells where a pointer meets it; null for nowhere. */
  aim(handle: number): Promise<WindowPoint | null>;
  /** What has changed by itself in this document so far, by its ways. */
  knownRest(): string[][];
  /** Notes what changes by itself within that time too, and tells what that adds. */
  watchRest(limitMs: number): Promise<string[][]>;
  /** Takes over what was seen to change by itself in the document before. */
  recallRest(ways: string[][]): void;
  startLook(handle: number): void;
  untilAnswered(limitMs: number): Promise<void>;
  readEffect(): Promise<SeenEffect>;
  /** Whether the page looks as it did at the look before the last one. */
  isUndone(): boolean;
  /** Whether Tab comes to a link with this address. */
  leadsTo(address: string): boolean;
  /** Tab stops that may do the same: in it, around it, with its name, beside it; `arrows` where arrow keys lead from there to it. */
  waysByKey(handle: number, isLeaving: boolean): { selector: string[]; arrows: boolean }[];
  /** What came up since `startLook`; null for nothing. */
  contentShown(): FoundContent | null;
  /** Whether anything with links or controls came up since `startLook`. */
  showsControls(): boolean;
  isContentShown(): boolean;
  wayToContent(from: WindowPoint): WindowPoint[];
  focusIntoContent(): boolean;
  /** Tab stops that may bring the content up. */
  stopsOfTrigger(handle: number): number[];
  /** Whether what came up is there as long as nobody moves, watched for some time. */
  contentLasts(): Promise<boolean>;
};
