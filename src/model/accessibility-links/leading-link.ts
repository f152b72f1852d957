import type { ElementRef } from '../element-ref.ts';
import type { HiddenReason, UnreachableReason } from '../reasons.ts';
import type { Landmark } from './landmark.ts';

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
