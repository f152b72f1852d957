import type { BlockSkipsFacts } from './accessibility-links/block-skips.ts';
import type { SkipLinksFacts } from './accessibility-links/skip-links.ts';
import type { WayFacts } from './accessibility-links/way.ts';
import type { AxeFacts } from './axe-facts.ts';
import type { HeadingsFacts } from './headings/headings.ts';
import type { HeadlineFacts } from './headings/headline.ts';
import type { HeardFacts } from './listening/heard.ts';
import type { KeyboardFacts, ShortcutFacts } from './news-page/keyboard.ts';
import type { LanguageFacts } from './news-page/languages.ts';
import type { LayersFacts } from './news-page/layers.ts';
import type { MotionFacts } from './news-page/motion.ts';
import type { NewsPageFacts, WindowRoom } from './news-page/news-page.ts';
import type { PointerFacts } from './news-page/pointer.ts';
import type { Note } from './note.ts';
import type { Sampled } from './sampled.ts';
import type { TakenShot } from './shot.ts';
import type { PageStructure } from './structure.ts';
import type { SizeControlsFacts } from './text-size/size-controls.ts';
import type { TextScalingFacts } from './text-size/text-scaling.ts';
import type { ZoomFacts } from './text-size/zoom.ts';
import type { Variant } from './variant.ts';

/** What a probe brought back, or why it could not. */
export type Probe<T> =
  | {
      status: 'ok';
      value: T;
      /** The address of the page that it was tried on, where that is another one of the same template. */
      triedOn?: string;
      /** What of a very large page was looked at in part; absent where all was. */
      sampled?: Sampled[];
    }
  | { status: 'failed'; why: ProbeFailure };

/** Why a probe brought nothing back. One that ran out of time may come to its end on a quieter machine. */
export type ProbeFailure =
  | { code: 'broke-off'; detail: string }
  /** It had to be tried in a second tab, and could not be there: why, in a sentence. */
  | { code: 'second-tab'; detail: string }
  | { code: 'not-begun'; pageMs: number }
  | { code: 'cut-short'; afterMs: number; pageMs: number };

export type Viewport = { width: number; height: number };

/** What the page says of itself. */
export type DocumentFacts = {
  title: string;
  lang: string | null;
  dir: string | null;
  /**
   * How many of the page's style sheets did not load: then its looks are not what readers see. Counted until
   * its own controls are worked, and on the page that something was tried on instead where more were missing there.
   */
  missingStyleSheets: number;
};

/** The kinds of evidence, by the name of the probe that gathers each. */
export type EvidenceKinds = {
  document: DocumentFacts;
  skipLinks: SkipLinksFacts;
  blockSkips: BlockSkipsFacts;
  headings: HeadingsFacts;
  headline: HeadlineFacts;
  way: WayFacts;
  languages: LanguageFacts;
  newsPage: NewsPageFacts;
  motion: MotionFacts;
  room: { windows: WindowRoom[] };
  keyboard: KeyboardFacts;
  shortcuts: ShortcutFacts;
  pointer: PointerFacts;
  zoom: ZoomFacts;
  textScaling: TextScalingFacts;
  sizeControls: SizeControlsFacts;
  layers: LayersFacts;
  axe: AxeFacts;
  /** What a screen reader said; gathered in a browser of its own, and only where a listener was asked for. */
  heard: HeardFacts;
  /** What tells pages of one template; null for a page that has too much in it. No check judges by it. */
  structure: PageStructure | null;
  /** The page as it was loaded, to be looked at; no check judges by it. */
  picture: TakenShot | null;
};
export type EvidenceKind = keyof EvidenceKinds;
/** Those that probes gather in the page of the audit. */
export type ProbedKind = Exclude<EvidenceKind, 'heard'>;

/** Raised when evidence of an earlier version can no longer be judged. */
export const EVIDENCE_VERSION = 5;

/** What was seen of one page: everything that the checks may judge by. Probes nobody needed are absent. */
export type Evidence = {
  schemaVersion: typeof EVIDENCE_VERSION;
  page: PageFacts;
  probes: { [K in EvidenceKind]?: Probe<EvidenceKinds[K]> };
  notes: Note[];
  /** Of the elements that are named here, those that lie in what a selector matches, by their keys; absent where nobody asked. */
  lyingIn?: Record<string, string[]>;
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
  /** Which of several ways it was shown in; absent where it was shown in one. */
  variant?: Variant;
  /** There where its reader had forced colours of their own. */
  forcedColors?: true;
  title: string;
  lang: string | null;
  durationMs: number;
};
