import type { ElementRef } from '../element-ref.ts';
import type { HeadlineFacts, NotOneStory } from '../headings/headline.ts';
import type { SizeAim, SizeRole } from '../text-size/size-controls.ts';

/** The screen readers that a page may be heard by. */
export const LISTENERS = ['orca'] as const;
export type ListenerName = (typeof LISTENERS)[number];

/** One thing that a screen reader said. */
export type HeardUtterance = {
  text: string;
  /** Milliseconds since it began to listen to the page. */
  atMs: number;
  /** The key that it answers to; null for what it said by itself. */
  key: string | null;
  /** Where the page's focus or selection was right after that key, as a selector; null where that is not known. */
  place: string[] | null;
};

/** Why a page was not heard to its end. */
export type HeardFault =
  /** The screen reader no longer answered. */
  | 'silent'
  | 'crashed'
  /** The page did not come to rest in the listener's own browser, or was gone again. */
  | 'page-lost'
  /** It took longer than a page may. */
  | 'out-of-time'
  /** The listener itself did not start. */
  | 'not-started';

/** A skip link, what was said at it, and what after it was followed. */
export type HeardSkipLink = {
  element: ElementRef;
  /** Its accessible name. */
  name: string;
  /** Whether Tab alone led there. */
  reached: boolean;
  /** What it leads to is on the page. */
  staysOnPage: boolean;
  atLink: HeardUtterance[];
  /** Enter took the keyboard away from the link, whatever the screen reader made of that. */
  leftLink: boolean;
  /** After Enter, and two lines further. */
  afterEnter: HeardUtterance[];
  /** The text that a screen reader gets from the target on, and that between the link and the target; cut. */
  promised: string;
  passedBy: string;
};

/** One part of a text-size control, and what was said at it, at a press, and when the focus came back to it. */
export type HeardSizePart = {
  element: ElementRef;
  label: string;
  role: SizeRole;
  aim: SizeAim;
  /** Whether it took the focus. */
  reached: boolean;
  before: HeardUtterance[];
  /** Null where it was not pressed: what is chosen with arrows a screen reader may take for its own keys. */
  atPress: HeardUtterance[] | null;
  after: HeardUtterance[];
  /** Whether the story's text had another size after the press. */
  resized: boolean;
};

/** What of a page a listener goes through, each with what it heard there; null where it did not come so far. */
export type HeardRoutes = {
  /** What is said at the top, and on from there until the headline was said, or until enough was heard. */
  reading: { top: HeardUtterance[]; utterances: HeardUtterance[]; reachedHeadline: boolean } | null;
  /** What is said at the top, which may be a heading itself, and from heading to heading until the headline. */
  headings: HeardUtterance[] | null;
  /** The same from one heading of level 1 to the next. */
  levelOne: HeardUtterance[] | null;
  landmarks: HeardUtterance[] | null;
  skipLinks: HeardSkipLink[] | null;
  sizeParts: HeardSizePart[] | null;
};

/** What a screen reader made of a page. */
export type HeardFacts = HeardRoutes & {
  listener: ListenerName;
  /** As it calls itself, with its version; empty where it did not start. */
  version: string;
  /** Why what comes later in the routes is missing; null where all was heard. */
  fault: HeardFault | null;
  /** The story's headline on the page as the listener had it; null without one. */
  headline: (Pick<HeadlineFacts, 'text' | 'knownBy'> & { element: ElementRef }) | null;
  notOne: NotOneStory | null;
  durationMs: number;
};

/** What the listener asks in the page. */
export type ListeningFunctions = {
  /** Where the focus is, or else the selection that a screen reader moves. */
  placeNow(): string[] | null;
  /** What a screen reader gets from the target on, and between the link and it. */
  textsAlong(link: number, target: number): { promised: string; passedBy: string };
};
