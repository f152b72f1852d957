import type { Clip, SkipLinkFunctions } from './accessibility-links/skip-link-functions.ts';
import type { WayFunctions } from './accessibility-links/way.ts';
import type { ArrivalFunctions } from './arrival.ts';
import type { AxeFacts, SkippedFrameReason } from './axe-facts.ts';
import type { DocumentFacts } from './evidence.ts';
import type { GivenPageFunctions } from './given-page.ts';
import type { FakeHeading, Heading, LostHeading } from './headings/headings.ts';
import type { HeadlineFacts } from './headings/headline.ts';
import type { ListeningFunctions } from './listening/heard.ts';
import type { KeyboardFunctions } from './news-page/keyboard.ts';
import type { MarkedText } from './news-page/languages.ts';
import type { LayerFunctions } from './news-page/layers.ts';
import type { MotionFunctions } from './news-page/motion.ts';
import type { NewsPageFunctions } from './news-page/news-page.ts';
import type { PointerFunctions } from './news-page/pointer.ts';
import type { PageStateFunctions } from './page-state.ts';
import type { Sampled } from './sampled.ts';
import type { StructureFunctions } from './structure.ts';
import type { SizeControlFunctions } from './text-size/size-controls.ts';
import type { TextScalingFunctions } from './text-size/text-scaling.ts';
import type { ZoomFacts } from './text-size/zoom.ts';

/** What axe-core is asked for inside a page: rules by tag, or by id where `rules` is given; a locale's messages or null. */
export type PageAxeOptions = { tags: string[]; rules: string[] | null; locale: unknown };

/** A frame that an audit by axe-core goes on to, in axe-core's own terms. */
export type AxeFrame = { frameSelector: unknown; frameContext: unknown };

/** A frame as the page around it sees it; `notWorth` says why axe-core is kept out, or is null. */
export type FrameFacts = { selector: string; notWorth: SkippedFrameReason | null };

/** What every audit of a page asks: whether it is at rest, and what it says of itself. */
type DocumentFunctions = {
  collectDocument(): Omit<DocumentFacts, 'missingStyleSheets'>;
  pageAtTop(): Promise<number>;
  /** Notes what was looked at in part, and tells what was noted since it was last asked. */
  noteSample(what: Sampled['what'], seen: number): void;
  takeSamples(): Sampled[];
  quietFor(): { quietMs: number; neededMs: number };
  /** Whether a script is writing a text letter by letter just now. */
  isTyping(): boolean;
  scrollThrough(): Promise<number>;
  holdMotion(): void;
  /** Milliseconds since its load began. */
  ageOfPage(): number;
  markContent(): void;
  contentReplacedAt(): number | null;
  frames(count: number): Promise<void>;
  comeToRest(count: number): Promise<void>;
  lieIn(ways: string[][], selectors: string[]): number[][];
};

/** What the probes of headings and headline ask. */
export type HeadingFunctions = {
  collectHeadline(): HeadlineFacts;
  describeHeadings(
    elements: unknown[],
  ): { facts: Omit<Heading, 'level' | 'name'>; index: number }[];
  lostHeadings(): LostHeading[];
  fakeHeadings(): FakeHeading[];
};

/** What the probe of languages asks. */
export type LanguageFunctions = {
  markedTexts(): MarkedText[];
};

/** What the exercise of zooming calls: `watchTouches` before two fingers, `touchCancelled` after. */
export type ZoomFunctions = {
  collectZoomSigns(): Pick<ZoomFacts, 'metas' | 'touchActions'>;
  pinchPoint(): Promise<{ x: number; y: number }>;
  visualScale(): number;
  watchTouches(): void;
  touchCancelled(): boolean;
  zoomCancelled(): Promise<Omit<ZoomFacts['cancelled'], 'touch'>>;
};

/** What the runs of axe-core call: alone, or frame by frame and put together by `finishAxe`. */
type AxeFunctions = {
  listFrames(): FrameFacts[];
  frameFacts(elements: unknown[]): FrameFacts;
  runAxeAlone(options: PageAxeOptions): Promise<AxeFacts>;
  axeFrames(options: PageAxeOptions): Promise<AxeFrame[]>;
  runAxeInFrame(
    options: PageAxeOptions,
    context: unknown,
  ): Promise<{ partial: unknown; frames: AxeFrame[] }>;
  finishAxe(options: PageAxeOptions, partials: unknown[]): Promise<AxeFacts>;
};

/** Where the keyboard is, and what took it there: the log of focus that several exercises read. */
type FocusFunctions = {
  resetFocus(): void;
  startLog(): void;
  startWalk(): void;
  hasFocus(handle: number): boolean;
  focusElement(handle: number): boolean;
};

/** What changed between two pictures of a part of the page. */
type PixelFunctions = {
  clipOf(handle: number): Clip | null;
  changedPixels(before: string, after: string): Promise<number>;
  markedPixels(before: string, after: string): Promise<number>;
};

/**
 * The functions of the in-page bundle, as Node sees them, by the exercise or subject that they serve: called by
 * name in an isolated world, with arguments and results as JSON. `unknown` stands for an element where one is
 * handed over by CDP.
 */
export type PageFunctions = {
  page: DocumentFunctions;
  arrival: ArrivalFunctions;
  given: GivenPageFunctions;
  pageState: PageStateFunctions;
  structure: StructureFunctions;
  focus: FocusFunctions;
  pixels: PixelFunctions;
  axe: AxeFunctions;
  skipLinks: SkipLinkFunctions;
  way: WayFunctions;
  headings: HeadingFunctions;
  scaling: TextScalingFunctions;
  sizeControls: SizeControlFunctions;
  zoom: ZoomFunctions;
  newsPage: NewsPageFunctions;
  keyboard: KeyboardFunctions;
  motion: MotionFunctions;
  languages: LanguageFunctions;
  layers: LayerFunctions;
  listening: ListeningFunctions;
  pointer: PointerFunctions;
};

/** `skipLinks.startTrial` */
export type PageFunctionName = {
  [S in keyof PageFunctions]: `${S}.${keyof PageFunctions[S] & string}`;
}[keyof PageFunctions];

/** The function of such a name. */
export type PageFunction<N extends PageFunctionName> =
  N extends `${infer S extends keyof PageFunctions}.${infer F}`
    ? F extends keyof PageFunctions[S]
      ? Extract<PageFunctions[S][F], (...args: never[]) => unknown>
      : never
    : never;
