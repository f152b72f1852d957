import type { ElementRef } from '../element-ref.ts';
import type { LeadingLink } from './leading-link.ts';
import type { LinkGroup, Obstacle, SkipLinksFacts, TabStop } from './skip-links.ts';
import type { StoryPlace } from './story-start.ts';
import type { Distance, FocusedLook, Landing, View } from './trial.ts';

/** A part of the page to take a picture of, in CSS pixels from the page's upper left corner. */
export type Clip = { x: number; y: number; width: number; height: number };

/** A leading link with the numbers of its elements, for the calls that try it. */
export type FoundLink = { facts: LeadingLink; handle: number; targetHandle: number | null };

/** What a link is tried on, by number: itself, what it should lead to, and the stop that follows it anyway. */
export type TrialSubject = { link: number; target: number | null; follower: number | null };

/** A look at the focused link, the part of the page to take a picture of, and where a mouse would click. */
export type LookResult = {
  focused: boolean;
  /** It took a transition to its place, which is to be waited for each time. */
  moved: boolean;
  look: Omit<FocusedLook, 'pixelsChanged'>;
  clip: Clip | null;
  /** The text alone, without the room around it in which outlines are painted. */
  textClip: Clip | null;
  point: { x: number; y: number } | null;
};

/** What is seen of the page right after a link was activated. */
export type Aftermath = Pick<Landing, 'focus' | 'focused'> & {
  view: Omit<View, 'left'>;
  /** Tab stops in the target and in the page, each counted no further than needed. */
  stops: { inTarget: number; inPage: number };
  sentBack: boolean;
  /** The number of the target: the one that was known, or the one that a script made the address point to. */
  targetHandle: number | null;
  /** The number of the element that has the focus. */
  focusedHandle: number | null;
};

/** Where the logged Tab presses went, by number; null where one left the page. */
export type AfterTabs = { next: Landing['next']; reached: (number | null)[] };

export type FoundObstacle = { facts: Omit<Obstacle, 'dismissedBy'>; handle: number };

export type StoryButtons = {
  address: string;
  buttons: { handle: number; element: ElementRef; isMeantToSkip: boolean }[];
};

/**
 * What the exercise of the skip links calls. A trial of one link, in this order: `startTrial`, Enter,
 * `lookAfterActivation`, Tabs, `readLanding`; `undoActivation` or `scrollBack` before it is activated once more;
 * `endTrial`. What it remembers in between lies in the page, and is gone then.
 */
export type SkipLinkFunctions = {
  startOfPage(): Pick<SkipLinksFacts, 'lang' | 'textScript' | 'focusAtStart'>;
  describeStops(links: readonly number[]): { facts: TabStop; handle: number }[];
  collectLeadingLinks(): Promise<FoundLink[]>;
  collectBlockSkips(): { link: FoundLink; follower: number | null; leadsBack: boolean }[];
  lookAtFocused(handle: number): Promise<LookResult>;
  startTrial(target: number | null): void;
  undoActivation(): void;
  /** Undoes the activation, and ends the trial. */
  endTrial(): void;
  scrollBack(): void;
  lookAfterActivation(subject: TrialSubject): Promise<Aftermath>;
  focusAfterActivation(subject: TrialSubject): Promise<Pick<Landing, 'focus' | 'focused'>>;
  readLanding(subject: TrialSubject): AfterTabs;
  readQuickTry(subject: TrialSubject, presses: number): Landing | null;
  distanceToStory(handle: number): Distance | null;
  storyStart(): StoryPlace;
  /** Buttons before the story that may lead to it, and the address of the page before one is pressed. */
  storyButtons(): StoryButtons;
  hasGoneToStory(addressBefore: string): boolean;
  describeGroups(links: readonly number[]): LinkGroup[];
  findModal(): FoundObstacle | null;
  findCover(handle: number): FoundObstacle | null;
};
