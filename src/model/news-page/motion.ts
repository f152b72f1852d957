import type { ElementRef } from '../element-ref.ts';

/** Something that moves or changes by itself. */
export type MovingText = {
  element: ElementRef;
  text: string;
  kind: 'animation' | 'marquee' | 'changing';
  /** The control beside it that was pressed, and whether it stopped then; null without one. */
  control: { element: ElementRef; stopped: boolean } | null;
};

/** What was seen of parts that are announced, and of those that change by themselves, and for how long it was looked for. */
export type SeenChanges = { live: LiveRegion[]; changing: FoundMotion[]; watchedMs: number };

/** A part whose changes a screen reader announces by itself. */
export type LiveRegion = {
  element: ElementRef;
  assertive: boolean;
  /** How often it changed while it was watched, and nobody touched the page. */
  updates: number;
  holdsStory: boolean;
};

export type MotionFacts = { moving: MovingText[]; live: LiveRegion[]; watchedMs: number };

export type FoundMotion = Omit<MovingText, 'control'> & { handle: number; control: number | null };

export type MotionFunctions = {
  findMotion(): FoundMotion[];
  stillMoves(handle: number, kind: MovingText['kind']): Promise<boolean>;
  watchLive(): Promise<SeenChanges>;
};
