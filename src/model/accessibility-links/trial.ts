import type { ElementRef } from '../element-ref.ts';
import type { HiddenReason, NotTriedReason, UnknownContrast } from '../reasons.ts';
import type { Landmark } from './landmark.ts';
import type { LeadingLink } from './leading-link.ts';

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
