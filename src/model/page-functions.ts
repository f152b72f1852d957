import type { SkipLinkFunctions } from './accessibility-links/skip-link-functions.ts';
import type { AxeFacts, SkippedFrameReason } from './axe-facts.ts';
import type { DocumentFacts } from './evidence.ts';
import type { FakeHeading, Heading, LostHeading } from './headings/headings.ts';
import type { HeadlineFacts } from './headings/headline.ts';
import type { KeyboardFunctions } from './news-page/keyboard.ts';
import type { MarkedText } from './news-page/languages.ts';
import type { LayerFunctions } from './news-page/layers.ts';
import type { MotionFunctions } from './news-page/motion.ts';
import type { NewsPageFunctions } from './news-page/news-page.ts';
import type { PageStateFunctions } from './page-state.ts';
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

/**
 * The functions of the in-page bundle, as Node sees them: called by name in an isolated world, with
 * arguments and results as JSON. `unknown` stands for an element where one is handed over by CDP.
 */
export type PageFunctions = SkipLinkFunctions &
  TextScalingFunctions &
  SizeControlFunctions &
  KeyboardFunctions &
  NewsPageFunctions &
  MotionFunctions &
  PageStateFunctions &
  LayerFunctions &
  StructureFunctions & {
    collectDocument(): Omit<DocumentFacts, 'missingStyleSheets'>;
    pageAtTop(): Promise<number>;
    collectHeadline(): HeadlineFacts;
    describeHeadings(
      elements: unknown[],
    ): { facts: Omit<Heading, 'level' | 'name'>; index: number }[];
    lostHeadings(): LostHeading[];
    fakeHeadings(): FakeHeading[];
    markedTexts(): MarkedText[];
    collectZoomSigns(): Pick<ZoomFacts, 'metas' | 'touchActions'>;
    pinchPoint(): Promise<{ x: number; y: number }>;
    visualScale(): number;
    watchTouches(): void;
    touchCancelled(): boolean;
    zoomCancelled(): Promise<Omit<ZoomFacts['cancelled'], 'touch'>>;
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
    listFrames(): FrameFacts[];
    frameFacts(elements: unknown[]): FrameFacts;
    runAxeAlone(options: PageAxeOptions): Promise<AxeFacts>;
    axeFrames(options: PageAxeOptions): AxeFrame[];
    runAxeInFrame(
      options: PageAxeOptions,
      context: unknown,
    ): Promise<{ partial: unknown; frames: AxeFrame[] }>;
    finishAxe(options: PageAxeOptions, partials: unknown[]): Promise<AxeFacts>;
  };
