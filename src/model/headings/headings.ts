import type { ElementRef } from '../element-ref.ts';

/** The parts of a page that read as one outline of their own. */
export type HeadingRegion = { key: string; kind: 'story' | 'aside' | 'landmark' | 'page' };

/** How a heading is painted. */
export type HeadingLook = { fontSizePx: number; fontWeight: number; seen: boolean };

/** A line of the story that looks like a heading and is none; lines of one style have one `style`. */
export type FakeHeading = {
  element: ElementRef;
  text: string;
  style: string;
  /** The story's own headings look the same. */
  likeHeading: boolean;
};

/** One heading as the accessibility tree exposes it. */
export type Heading = {
  element: ElementRef;
  level: number;
  /** The accessible name as exposed, white space folded. */
  name: string;
  region: HeadingRegion;
  /** The name comes from the title attribute alone. */
  namedByTitleOnly: boolean;
  /** Its content is there but not rendered until found or scrolled to, so an empty name says nothing. */
  contentDeferred: boolean;
  /** The words that show. */
  text: string;
  look: HeadingLook;
  /** It is a link or in one: its content is behind that. */
  isLink: boolean;
  /** The next heading stands right beside it, in the same part of the page. */
  nextIsBeside: boolean;
  /** Something other than a heading comes before the next one. */
  contentAfter: boolean;
  /** Its tag, and its aria-level as written; null without one. */
  tag: string;
  ariaLevel: string | null;
  /** Inside an element whose children are presentational, so that no screen reader gets it as a heading. */
  swallowedBy: string | null;
  /** Of level one, it heads another story appended below the page's own, or a post of a running report. */
  otherStory: 'below' | 'post' | null;
};

/** Something that was meant as a heading and is none to a screen reader. */
export type LostHeading = {
  element: ElementRef;
  text: string;
  why: 'no-such-tag' | 'role' | 'hidden' | 'inert';
};

/** What was seen of a page’s headings, and of what only looks like one or was meant as one. */
export type HeadingsFacts = { headings: Heading[]; lost: LostHeading[]; fakes: FakeHeading[] };
