import type { ElementRef } from '../element-ref.ts';
import type { Landmark } from './landmark.ts';
import type { StoryStart } from './story-start.ts';
import type { TriedLink } from './trial.ts';

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
  /** How many of the page's scripts did not load: then what a script should do may not happen. */
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
