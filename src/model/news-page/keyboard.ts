import type { Clip } from '../accessibility-links/skip-link-functions.ts';
import type { ElementRef } from '../element-ref.ts';

/** One place at which Tab stopped, as it was when the focus had come to rest there. */
export type KeyboardStop = {
  element: ElementRef;
  /** Shares of the points sampled on it, from 0 to 1. */
  shown: number;
  covered: number;
  coveredBy: ElementRef | null;
  /** What covers it stays in place while the page scrolls, and can be closed by a button of its own. */
  coverIsPinned: boolean;
  coverIsClosable: boolean;
};

/** How a stop shows that it has the focus: by an outline, by pixels, or not. */
export type FocusLook = {
  element: ElementRef;
  /** Stops of the same make, itself among them. */
  alike: number;
  /** Pixels anywhere in the window that were different with the focus. */
  changedPixels: number;
  /** Nothing of the element is in sight, so it cannot show anything itself. */
  isInSight: boolean;
  /** Something around it clips it away, as a part that is shut does. */
  isClipped: boolean;
  /** It gives the focus up as soon as it has it. */
  throwsAway: boolean;
};

/** A place from which the Tab key does not lead on. */
export type KeyboardTrap = {
  element: ElementRef;
  /** The elements between which the focus goes round, by their names. */
  among: ElementRef[];
  forward: boolean;
  backward: boolean;
  /** What led out where Tab did not: “Escape”, a key that the page announces, or “button” for one in there; null for nothing. */
  exit: string | null;
  /** Keys that the page’s text announces and that were pressed. */
  tried: string[];
  /** Help is offered in there, or the page tells of a way out that is no key. */
  helpOffered: boolean;
};

export type KeyboardFacts = {
  /** How many times Tab was pressed. */
  presses: number;
  /** The end of the page was reached within the bound. */
  finished: boolean;
  /** How many stops there were. */
  stops: number;
  /** Those of which nothing showed when the focus had come to rest there. */
  covered: KeyboardStop[];
  /** How many stops show the focus by an outline of enough contrast. */
  outlined: number;
  /** The stops without one, one of each make, tried by pixels. */
  looks: FocusLook[];
  /** Makes of stops that were not tried, since there were too many. */
  untried: number;
  traps: KeyboardTrap[];
};

/** What happened when a printable key was pressed. */
export type KeyEffect = 'moves-focus' | 'changes-page' | 'scrolls-page' | 'leaves-page';

/** What one printable key did, pressed while nothing had the focus. */
export type ShortcutEffect = {
  key: string;
  effect: KeyEffect;
  /** A control of the page that turns it off or moves it to another key; null where none of those tried did. */
  turnedOffBy: ElementRef | null;
  /** A control named for shortcuts that may set them, though none of those tried turned this one off; null for none. */
  mayBeSetBy: ElementRef | null;
};

export type ShortcutFacts = {
  /** Whether scripts of the page listen to keys at all. */
  listens: boolean;
  keys: number;
  effects: ShortcutEffect[];
  /** Controls that were tried in search of one that turns shortcuts off. */
  controlsTried: number;
};

/** A stop of the walk with the number of its element, and what a style sheet says of its focus. */
export type WalkedStop = KeyboardStop & {
  handle: number;
  /** Its outline can be told to be seen by style alone. */
  outlined: boolean;
  /** It shows the focus by a caret, or is judged by the checks of the skip links. */
  exempt: boolean;
  /** Stops of one make have the same. */
  make: string;
};

export type Walk = {
  /** How many stops there were, and how many of them show an outline. */
  count: number;
  outlined: number;
  /** The stops that need a closer look: without an outline, or covered. */
  doubtful: WalkedStop[];
  /** The last press left the page. */
  finished: boolean;
  /** Stops that gave the focus up as soon as they had it. */
  thrown: number[];
  /** Where scripts moved the focus to, after Tab had done its work. */
  pulledTo: number[];
  /** The elements between which the last presses went round; empty where they went on. */
  circle: number[];
};

/** The in-page functions that the keyboard exercise calls. */
export type KeyboardFunctions = {
  startKeyboardWalk(): void;
  hasGoneRound(): boolean;
  readKeyboardWalk(): Promise<Walk>;
  endKeyboardWalk(): void;
  windowCorner(): { x: number; y: number };
  prepareFocusTrial(handle: number): Promise<FocusPlace>;
  focusInPlace(handle: number): Promise<boolean>;
  blurInPlace(): Promise<void>;
  focusAfterPress(): Promise<FocusAfterPress>;
  describeHandles(handles: readonly number[]): ElementRef[];
  announcedKeys(): string[];
  waysOutAmong(handles: readonly number[]): { closes: number[]; helps: number[] };
  tellsHowToLeave(): boolean;
  restFromKeys(): Promise<void>;
  hasAnyFocus(): boolean;
  shortcutControls(): { handle: number; element: ElementRef }[];
  watchKeys(): void;
  keyEffects(): Promise<{ key: string; effect: KeyEffect }[]>;
  switches(): { handle: number; element: ElementRef }[];
};

/** Where the focus is after a press. */
export type FocusAfterPress = {
  handle: number | null;
  /** The press led out of the page. */
  leftPage: boolean;
  /** The element holds stops of the browser's own, all of which show as this element. */
  hasInnerStops: boolean;
};

/** The part of the page in which an element's focus would show; null where it is out of sight. */
export type FocusPlace = {
  clip: Clip | null;
  /** Nothing lies over the element, and nothing of it is painted there. */
  isClipped: boolean;
};
