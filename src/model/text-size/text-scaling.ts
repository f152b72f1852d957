import type { ElementRef } from '../element-ref.ts';
import type { TakenShot, View } from '../shot.ts';

/** What a text belongs to, as far as it matters who loses it. */
export type TextPart = 'headline' | 'story' | 'navigation' | 'control' | 'other';

/** Text that was there at rest and is lost when the text is enlarged. */
export type LostText = {
  element: ElementRef;
  text: string;
  part: TextPart;
  /** `clipped` by a box, `overlapped` by other text, its own `lines` over each other, or of the story and `missing`. */
  kind: 'clipped' | 'overlapped' | 'lines' | 'missing';
  /** The share of its area that still shows. */
  shown: number;
  /** The box that cuts it off, or the other text; null where there is none. */
  by: ElementRef | null;
  /** Ends in an ellipsis, or is cut to a number of lines, on purpose. */
  shortened: boolean;
  /** Its only line is cut through at rest already, by a box lower than its letters. */
  atRest: boolean;
  /** The box is no higher than one line: the lines that wrap are out of sight. */
  oneLine: boolean;
};

/** Spacing that a style attribute insists on, closer than readers may set it (WCAG 1.4.12). */
export type InsistedSpacing = {
  element: ElementRef;
  property: 'line-height' | 'letter-spacing' | 'word-spacing';
  /** As it comes out, in the element's own font size. */
  em: number;
};

/** How much larger words are painted than at rest; null where the page has none of the kind. */
export type Growth = {
  paragraph: number | null;
  headline: number | null;
  /** The text between headline and story that is set apart. */
  standfirst: number | null;
};

/** The first element of each kind that is measured; null where the page has none. */
export type Sampled = Record<keyof Growth, ElementRef | null>;

/** How wide the first words of the story's paragraphs are painted, in their order; null for one that cannot be told. */
export type StoryWidths = {
  widths: (number | null)[];
  /** A style of its own, as scripts write them, gives the story or a box around it its size. */
  isHeld: boolean;
};

/** Words that reach beyond the edge of a narrow window, or of a box in it that scrolls sideways by itself. */
type SidewaysText = {
  element: ElementRef;
  text: string;
  beyondPx: number;
  /** The box that has to be scrolled; null for the page. */
  scroller: ElementRef | null;
};

/** The page in a window that is 320 CSS pixels wide; a page in vertical lines, in one that is 256 high. */
export type ReflowFacts = {
  /** By how many pixels the page can be scrolled across its lines' progression. */
  scrollsPx: number;
  /** What is wider is cut off, since the page forbids scrolling sideways. */
  cutsOff: boolean;
  sideways: SidewaysText[];
};

/** Everything seen while the text was enlarged by other means than the page's own. */
export type TextScalingFacts = {
  /** Size of the story's text at rest in CSS pixels; null without a story. */
  restingFontSizePx: number | null;
  sampled: Sampled;
  /** The reader's own font size doubled in the browser's settings. */
  userFont: {
    growth: Growth;
    /** How much the paragraphs grow where the page is loaded with the setting; null where that was not tried. */
    growthByLoad: number | null;
    lost: LostText[];
  };
  /** Page zoom by 2, 3, 4 and 5: how much larger the words get. */
  zoom: { factor: number; growth: Growth }[];
  zoom200: { lost: LostText[]; storyShare: number };
  reflow: ReflowFacts & { lost: LostText[]; storyShare: number };
  /** Line, letter, word and paragraph spacing of WCAG 1.4.12, in a wide and in a narrow window. */
  spacing: { wide: LostText[]; narrow: LostText[]; insisted: InsistedSpacing[] };
  /** Every text doubled by itself, as Firefox's “Zoom Text Only” does. */
  textOnly: LostText[];
  /** Where text was lost. */
  shots: TakenShot[];
};

/**
 * What the exercise of enlarged text calls, in this order: `startScaling`, `markResting` in a state at rest, then
 * in each enlarged state `findLoss` and `describeLoss` (a picture between `lossView` and `leaveView`), `endScaling`.
 */
export type TextScalingFunctions = {
  /** Remembers the page's texts as they are painted at rest. */
  startScaling(): { fontSizePx: number | null; sampled: Sampled };
  endScaling(): void;
  /**
   * Finds what is lost now against the start of the scaling or, after `markResting`, against that. What
   * lies over text in the panel of the elements given by number is left out.
   */
  findLoss(inPanel: readonly number[]): void;
  /** The part of the page with what the last `findLoss` found, as the page is now; null where it found nothing. */
  lossView(): View | null;
  /** The part of the page where the story starts. */
  storyView(): View | null;
  /** Both views scroll the page; this scrolls it back. */
  leaveView(): void;
  /** What was found, described as the page is now: to be called when it is at rest again. */
  describeLoss(): { lost: LostText[]; storyShare: number };
  /** Takes the state in which `findLoss` looked last for the one against which new loss counts, until `startScaling` or `forgetMark`. */
  markResting(): void;
  forgetMark(): void;
  growth(): Growth;
  storyWidths(): StoryWidths;
  /** How far the page scrolls along its lines, in CSS pixels. */
  sidewaysScroll(): number;
  /** The texts that scroll along their lines in the state in which `findLoss` looked last. */
  sidewaysText(): ReflowFacts;
  insistedSpacing(): InsistedSpacing[];
  spaceText(): void;
  unspaceText(): void;
  doubleText(): void;
  undoubleText(): void;
};
