import type { ElementRef } from '../element-ref.ts';

/** Where the story starts, and what a reader meets before it. */
export type StoryPlace = {
  /** What the story's start was taken from; null when no story was found. */
  start: ElementRef | null;
  /** Tab stops before it, by DOM order. */
  stopsBefore: number;
  /** How many navigations, banners, searches and asides that show come before it. */
  blocksBefore: number;
  /** A main landmark that a screen reader gets holds it. */
  inMain: boolean;
  /** A heading that a screen reader gets stands at its start. */
  headingAtStart: boolean;
  /** A link somewhere on the page that shows, and is no heading's link to itself, leads to it. */
  linkedFromBelow: boolean;
  /** The same, of a link before it. */
  linkedFromAbove: boolean;
  /** Buttons before it, and links to “#” that act as such: one may fold a block away. */
  buttonsBefore: number;
};

/** What bypasses the blocks before the story beside links. */
export type StoryStart = StoryPlace & {
  /** What pressing the buttons folded away, the first of them that did, and what was left before the story; null for nothing. */
  folding: { by: ElementRef; stopsLeft: number; blocksLeft: number } | null;
  /** A button that led to the story, as a skip link does; null for none. */
  leadsOn: ElementRef | null;
  /** Every button before the story was pressed, or none had to be. */
  allPressed: boolean;
};
