import type { ElementRef } from '../element-ref.ts';
import type {
  HiddenReason,
  NotTriedReason,
  UnknownContrast,
  UnreachableReason,
} from '../reasons.ts';

/** Where a fragment leads, by the rules of the HTML standard for finding the indicated part. */
export type FragmentTarget =
  | ({ kind: 'element' } & TargetFacts)
  | { kind: 'top' }
  | { kind: 'missing' }
  /** `#/` or `#!`, and no element of that id: an address that a router of the page reads. */
  | { kind: 'route' }
  | { kind: 'other-document' };

/** The element that a fragment leads to. */
type TargetFacts = {
  element: ElementRef;
  /** The page's own content begins there. */
  holdsStory: boolean;
  isNavigation: boolean;
  isSearch: boolean;
  /** Why a screen reader does not get it, as the page was loaded; null when it does. */
  hidden: HiddenReason | null;
  /** The landmark or part of the page that it is, or is in, when that is not the story's. */
  landmark: Landmark | null;
};

export type Landmark = 'banner' | 'navigation' | 'search' | 'complementary' | 'contentinfo';

/** One stop of the real Tab walk from the top of the page. */
export type TabStop = {
  element: ElementRef;
  name: string;
  landmark: Landmark | null;
  /** Leads to the front page of the site. */
  isHomeLink: boolean;
  leadsAway: boolean;
  /** Its tabindex attribute is above zero, so that it comes before all others. */
  positiveTabindex: boolean;
  /** Stands in a dialog, a bar that stays in place, an alert, or something that says it is about consent. */
  inNotice: boolean;
  /** Its number in `links`, where it is one of them. */
  link: number | null;
};

/** Something that stands between the reader and the page. */
export type Obstacle = {
  element: ElementRef;
  name: string;
  /** A modal dialog holds the focus; a bar covers something. */
  kind: 'modal' | 'cover';
  /** What made it go away: a button's name or “Escape”; null when nothing that was tried did. */
  dismissedBy: string | null;
};

/** A link or button that was looked at as a possible skip link. */
export type LeadingLink = {
  element: ElementRef;
  /** Its accessible name as the browser computes it. */
  name: string;
  role: 'link' | 'button';
  /** The href attribute as written; empty without one. */
  href: string;
  fragment: string;
  target: FragmentTarget;
  /** How many Tab stops come before it, by DOM order. */
  stopsBefore: number;
  beforeFirstOffPageLink: boolean;
  /** Every stop before it is a link within the page too: it stands in the row that opens the page. */
  inOpeningRow: boolean;
  /** Its class, its id or its wrapper's says that it is for skipping or for screen readers. */
  markedByClass: boolean;
  /** Clipped to nothing, transparent or placed outside the page while not focused. */
  hiddenAtRest: boolean;
  /** Part of the story, of the main content, or of a table of contents. */
  insideStory: boolean;
  /** A heading holds it or stands beside it, and it leads to that heading. */
  anchorsHeading: boolean;
  /** In a list or group made only of links like it; groups share a number. */
  group: number | null;
  /** Says by role or ARIA that it opens or switches something. */
  opensSomething: boolean;
  /** Is worked by a script alone: it has no address on this page. */
  scripted: boolean;
  /** `aria-hidden` keeps it from screen readers, though Tab stops on it. */
  ariaHidden: boolean;
  /** Why Tab can never stop on it, or null. */
  unreachable: UnreachableReason | null;
};

/** How a link looks while it has the focus. */
export type FocusedLook = {
  fontSizePx: number;
  /** Of itself and everything around it, multiplied. */
  opacity: number;
  /** Of the points sampled on its text: the shares that show it, that lie outside the window or are clipped, and that something covers. */
  shown: number;
  clipped: number;
  covered: number;
  coveredBy: ElementRef | null;
  /** The cover stays in place or is a dialog with buttons of its own: a bar that a reader can close. */
  coverIsBar: boolean;
  /** Contrast of the text, or why it cannot be told from style alone. */
  contrast:
    | { ratio: number; foreground: string; background: string }
    | { unknown: UnknownContrast };
  /** Text of 24 px, or of 18.66 px and bold: WCAG asks less contrast of it. */
  largeText: boolean;
  /** Whether its pixels changed when it took the focus; null where they were not compared, being hidden at rest. */
  pixelsChanged: boolean | null;
};

/** Where a key press or click on a link left the reader. */
export type Landing = {
  /** What has the focus afterwards, as it relates to the link's target. */
  focus: 'link' | 'target' | 'in-target' | 'body' | 'elsewhere';
  focused: ElementRef | null;
  /** The stop that the next Tab reached, and where that is; null when Tab left the page. */
  next: { element: ElementRef; place: StopPlace } | null;
};

/** `unmoved`: the stop that follows the link anyway. `wrapped`: back at the top, since nothing follows the target. */
export type StopPlace =
  | 'unmoved'
  | 'wrapped'
  | 'before-target'
  | 'in-target'
  | 'after-target'
  | 'moved';

/** What a reader sees and hears after the first activation. */
export type View = {
  /** The target's upper edge, in pixels below that of the window; null without a target. */
  targetTop: number | null;
  windowHeight: number;
  /** The page cannot be scrolled further down, or not at all. */
  atEnd: boolean;
  /** Share of the first text at the target that is hidden behind something that stays in place. */
  covered: number;
  coveredBy: ElementRef | null;
  /** Why a screen reader does not get the target, after activation; null when it does. */
  hidden: HiddenReason | null;
  /** The headline or the story's text is another than before. */
  rerendered: boolean;
  dialogOpened: boolean;
  /** The address that the page tried to leave for, or to open in another window; null when it stayed. */
  left: string | null;
};

/** What lies between the place where the reader landed and the story. */
export type Distance = {
  /** The headline comes at or after the landing place; null when the page has no headline. */
  headlineAhead: boolean | null;
  /** The last stop or text before the headline that was skipped is part of the story itself. */
  stopsBetween: number;
  charactersBetween: number;
  navigationLinksBetween: number;
  landmark: Landmark | null;
  /** The landing place comes after the last paragraph of the story. */
  pastStory: boolean;
};

/** A link that was tried with the keyboard. */
export type Trial = {
  /** Reached with Tab alone, from the top of the page. */
  reachedByTab: boolean;
  look: FocusedLook;
  landing: Landing;
  view: View;
  distance: Distance | null;
  /** How many Tab stops the target holds, counted to three. */
  targetStops: number;
  /** The target got the focus, and a script gave it back to the link. */
  sentBack: boolean;
  /** How many different stops five Tabs reached after landing; of the page, how many there could be. */
  forward: number;
  forwardPossible: number;
  /** Shift+Tab got to a stop before the first one reached, or out of the page. */
  backward: boolean;
  /** The second key press (Space for a button) and the click of a mouse; null where it was not tried. */
  again: Landing | null;
  mouse: Landing | null;
  /** The link while focused, as a data: address of a picture. */
  picture: string | null;
};

/** A link that was looked at, and what came of trying it; why it was not tried otherwise. */
export type TriedLink = LeadingLink & { trial: Trial | { notTried: NotTriedReason } };

/** The links in the story that lead past one of its blocks, with what came of trying them. */
/** A link past a block; of two elements with the id it names, the first may stand before it. */
export type TriedBlockSkip = TriedLink & { leadsBack: boolean };

export type BlockSkipsFacts = {
  links: TriedBlockSkip[];
  /** How many more there are, of the same make. */
  untried: number;
  missingScripts: number;
};

/** Where the story starts, and what a reader meets before it. */
export type StoryPlace = {
  /** What the story's start was taken from; null when no story was found. */
  start: ElementRef | null;
  /** Tab stops before it, by DOM order. */
  stopsBefore: number;
  /** How many navigations, banners, searches and asides that show come before it. */
  blocksBefore: number;
  /** A main landmark that a screen reader gets holds it. */
  inMain: boolean;
  /** A heading that a screen reader gets stands at its start. */
  headingAtStart: boolean;
  /** A link somewhere on the page that shows, and is no heading's link to itself, leads to it. */
  linkedFromBelow: boolean;
  /** The same, of a link before it. */
  linkedFromAbove: boolean;
  /** Buttons before it, and links to “#” that act as such: one may fold a block away. */
  buttonsBefore: number;
};

/** What bypasses the blocks before the story beside links. */
export type StoryStart = StoryPlace & {
  /** What pressing the buttons folded away, the first of them that did, and what was left before the story; null for nothing. */
  folding: { by: ElementRef; stopsLeft: number; blocksLeft: number } | null;
  /** A button that led to the story, as a skip link does; null for none. */
  leadsOn: ElementRef | null;
  /** Every button before the story was pressed, or none had to be. */
  allPressed: boolean;
};

/** The heading of a group of skip links. */
export type LinkGroup = {
  element: ElementRef;
  links: number[];
  /** A list or navigation, or labelled by ARIA or a heading. */
  structured: boolean;
  /** None of the links can be reached: the group is a heading over nothing. */
  allLost: boolean;
  heading: { element: ElementRef; level: number; exposed: boolean } | null;
};

/** A field's `autofocus`, a frame that takes the focus, or a script. */
export type FocusGiver = 'autofocus' | 'frame' | 'script';

/** Everything seen of a page's accessibility links. */
export type SkipLinksFacts = {
  lang: string | null;
  /** How many of the page's style sheets did not load: then its looks are not what readers see. */
  missingStyleSheets: number;
  /** How many of its scripts did not load: then what a script should do may not happen. */
  missingScripts: number;
  /** The script that most of the page's text is written in, by its code in ISO 15924. */
  textScript: string | null;
  /** What had the focus when the page had loaded, and what gave it; null for nothing. The walk begins at the top all the same. */
  focusAtStart: { element: ElementRef; by: FocusGiver } | null;
  obstacles: Obstacle[];
  /** A dialog that could not be closed holds the focus. */
  blockedBy: ElementRef | null;
  stops: TabStop[];
  links: TriedLink[];
  groups: LinkGroup[];
  story: StoryStart;
};
