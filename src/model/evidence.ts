import type { BlockSkipsFacts, SkipLinksFacts } from './accessibility-links/skip-links.ts';
import type { AxeFacts } from './axe-facts.ts';
import type { ElementRef } from './element-ref.ts';
import type { HeadlineFacts } from './headings/headline.ts';
import type { KeyboardFacts, ShortcutFacts } from './news-page/keyboard.ts';
import type { LanguageFacts } from './news-page/languages.ts';
import type { LayersFacts } from './news-page/layers.ts';
import type { MotionFacts } from './news-page/motion.ts';
import type { NewsPageFacts, WindowRoom } from './news-page/news-page.ts';
import type { Note } from './note.ts';
import type { TakenShot } from './shot.ts';
import type { PageStructure } from './structure.ts';
import type { SizeControlsFacts } from './text-size/size-controls.ts';
import type { TextScalingFacts } from './text-size/text-scaling.ts';

/** What a probe brought back, or why it could not. */
export type Probe<T> =
  | {
      status: 'ok';
      value: T;
      /** The address of the page that it was tried on, where that is another one of the same template. */
      triedOn?: string;
    }
  | { status: 'failed'; why: ProbeFailure };

/** Why a probe brought nothing back. One that ran out of time may come to its end on a quieter machine. */
export type ProbeFailure =
  | { code: 'broke-off'; detail: string }
  | { code: 'not-begun'; pageMs: number }
  | { code: 'cut-short'; afterMs: number; pageMs: number };

export type Viewport = { width: number; height: number };

/** What the page says of itself. */
export type DocumentFacts = {
  title: string;
  lang: string | null;
  dir: string | null;
  /** How many of the page's style sheets did not load: then its looks are not what readers see. */
  missingStyleSheets: number;
};

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

export type HeadingsFacts = { headings: Heading[]; lost: LostHeading[]; fakes: FakeHeading[] };

/** One `<meta name="viewport">`. */
type ViewportMeta = { element: ElementRef; content: string };

/** What was tried to zoom, and what came of it. */
export type ZoomFacts = {
  metas: ViewportMeta[];
  /** The touch-action values on the way from the text up that forbid pinching. */
  touchActions: { element: ElementRef; value: string }[];
  /** Touch listeners that may cancel a gesture: their event types. */
  blockingTouchListeners: string[];
  /** How many times larger a real two-finger pinch made the page, or null when nothing called for trying one. */
  pinchScale: number | null;
  /** The page was laid out wider than the screen, and shown smaller to fit it. */
  isShrunk: boolean;
  /** Whether the page cancelled a real Ctrl+plus or Ctrl+wheel, or the touches of the pinch. */
  cancelled: { ctrlPlus: boolean; ctrlWheel: boolean; touch: boolean };
};

/** The kinds of evidence, by the name of the probe that gathers each. */
export type EvidenceKinds = {
  document: DocumentFacts;
  skipLinks: SkipLinksFacts;
  blockSkips: BlockSkipsFacts;
  headings: HeadingsFacts;
  headline: HeadlineFacts;
  languages: LanguageFacts;
  newsPage: NewsPageFacts;
  motion: MotionFacts;
  room: { windows: WindowRoom[] };
  keyboard: KeyboardFacts;
  shortcuts: ShortcutFacts;
  zoom: ZoomFacts;
  textScaling: TextScalingFacts;
  sizeControls: SizeControlsFacts;
  layers: LayersFacts;
  axe: AxeFacts;
  /** What tells pages of one template; null for a page that has too much in it. No check judges by it. */
  structure: PageStructure | null;
  /** The page as it was loaded, to be looked at; no check judges by it. */
  picture: TakenShot | null;
};
export type EvidenceKind = keyof EvidenceKinds;

/** Raised when evidence of an earlier version can no longer be judged. */
export const EVIDENCE_VERSION = 4;

/** What was seen of one page: everything that the checks may judge by. Probes nobody needed are absent. */
export type Evidence = {
  schemaVersion: typeof EVIDENCE_VERSION;
  page: PageFacts;
  probes: { [K in EvidenceKind]?: Probe<EvidenceKinds[K]> };
  notes: Note[];
  /** How long loading and each probe took, in milliseconds. No check may judge by it. */
  timings: Record<string, number>;
};

/** Which page was loaded, and how. */
export type PageFacts = {
  url: string;
  /** The target it came from, as the user named it. */
  target: string;
  finalUrl: string | null;
  status: number | null;
  viewport: Viewport;
  title: string;
  lang: string | null;
  durationMs: number;
};
