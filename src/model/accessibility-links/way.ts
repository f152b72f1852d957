import type { Box } from '../element-ref.ts';

/** What a screen reader says of a thing beside its name. */
export const SPOKEN_ROLES = [
  'article',
  'banner',
  'blockquote',
  'button',
  'checkbox',
  'combobox',
  'complementary',
  'contentinfo',
  'description-list',
  'dialog',
  'field',
  'figure',
  'form',
  'frame',
  'heading',
  'image',
  'link',
  'list',
  'main',
  'media',
  'menu-item',
  'navigation',
  'radio',
  'region',
  'search',
  'separator',
  'slider',
  'switch',
  'tab',
  'table',
] as const;
export type SpokenRole = (typeof SPOKEN_ROLES)[number];

/** Those that a screen reader’s key for landmarks stops at. */
export const LANDMARK_ROLES: ReadonlySet<SpokenRole> = new Set([
  'banner',
  'navigation',
  'main',
  'complementary',
  'contentinfo',
  'search',
  'form',
  'region',
]);

/** What is said of a thing's state. */
const SPOKEN_STATES = ['collapsed', 'expanded', 'required'] as const;
export type SpokenState = (typeof SPOKEN_STATES)[number];

/** A role as it is said: a heading with its level, a list with the number of its items, a table with that of its rows. */
export type SaidRole = {
  role: SpokenRole;
  count?: number;
  /** How deep a list lies in others; absent for one that lies in none. */
  nesting?: number;
  states?: SpokenState[];
};

/** One thing that is said, in the order in which a screen reader comes to it. */
export type Utterance = {
  /** Its name or text on one line; empty where only the role is said. */
  text: string;
  roles: SaidRole[];
  /** It has no name, and the text is the last part of the address that it leads to. */
  byAddress?: true;
  /** It is the end of what `roles` names: “leaving list”. */
  leaving?: true;
  /** How many words a listener hears, those of the roles among them. */
  words: number;
  /** The language of the text, where it is another than the page’s. */
  lang?: string;
  /** Tab stops on it. */
  stop?: true;
  /** The part of the page it is in, by its number in `parts`. */
  part: number;
  /** Where it is painted, in whole CSS pixels; null where it is not. */
  box: Box | null;
};

/** A landmark, list or table that holds what is said; one without role is what lies between them. */
export type WayPart = { role: SpokenRole | null; name: string };

/** What is said of a page before its story, as its accessibility tree tells it. */
export type WayFacts = {
  lang: string | null;
  /** From the top of the page to its headline, and that too; empty where the page has none that is said. */
  said: Utterance[];
  parts: WayPart[];
  /** The headline’s number in `said`; null where there is none, or it is not said. */
  headlineAt: number | null;
  /** Headline and story were looked for: none of a page that is a list. */
  hasHeadline: boolean;
  /** What a selector was to find is not there; then nothing is told. */
  notThere?: true;
  /** There was more than is counted; then nothing is told of what comes later. */
  cut: boolean;
};

/** How far a page is read aloud: to its headline, to its end, or to what a selector finds. */
export type Reading = 'headline' | 'all' | { to: string };

/** Where an utterance stands, as the page tells it. */
export type PlacedUtterance = {
  box: Box | null;
  stop: boolean;
  lang: string | null;
  /** The headline, or a part of it. */
  isHeadline: boolean;
  /** It is, holds or lies in what was looked for. */
  isSought: boolean;
};

/** The in-page functions that following the way calls. */
export type WayFunctions = {
  startOfWay(): { hasHeadline: boolean; lang: string | null };
  /** Tells where elements stand; null for one that is gone by now. */
  placeUtterances(elements: unknown[]): (PlacedUtterance | null)[];
  /** Remembers what `placeUtterances` should look for; false where the page has nothing that it matches. */
  seek(selector: string): boolean;
};

/** Words a minute: the mean of the fastest rates that 1,409 people could understand (Bragg, Reinecke, Ladner, TACCESS 14(3), 2021). */
export const SPEECH_RATE = 298;

/** What one press of a key costs: the time of an average typist (K of Card, Moran, Newell, CACM 23(7), 1980). */
export const PRESS_SECONDS = 0.28;

/** What the way to the story may cost. */
export type WayBudget = { presses?: number | undefined; seconds?: number | undefined };

/** How one gets to the headline: read from the top, by Tab, by a skip link, from heading to heading, or to the main landmark. */
export const ROUTE_KINDS = ['reading', 'tab', 'skip-link', 'heading', 'heading-1', 'main'] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];

/** One way from the top of the page to its headline, and what it costs a listener. */
export type Route = {
  kind: RouteKind;
  /** The skip link’s name. */
  link?: string;
  /** It leads to the headline, or to the beginning of the story. */
  works: boolean;
  /** Tried with the keys, or told from what a screen reader is given. */
  how: 'tried' | 'estimated';
  presses: number;
  words: number;
  /** Of presses and words together, to a tenth. */
  seconds: number;
  /** What it would cost if the link did what it promises; absent for other routes and other promises. */
  promisedSeconds?: number;
  /**
   * What of the transcript comes next after Enter on the skip link, by its number there: the headline, what stands before it, or
   * what follows a link that does not work. Absent for other routes, and for a link past the story.
   */
  landsAt?: number;
};

/** What makes a part of the transcript worth a look. */
export type Remark = 'again' | 'nameless' | 'long-list' | 'file-name';
