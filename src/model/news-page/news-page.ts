import type { ElementRef } from '../element-ref.ts';

/** A frame that is exposed to readers. */
export type NamedFrame = {
  element: ElementRef;
  name: string;
  /** The address without query and fragment; empty for none. */
  address: string;
  width: number;
  height: number;
  /** The words of its document, where that is of the same site; else null. */
  words: string[] | null;
};

/** A picture of the story, with what stands for it. */
export type StoryPicture = {
  element: ElementRef;
  alt: string;
  /** The caption of the figure that it is in; null without one. */
  caption: string | null;
  /** The last part of its address. */
  file: string;
};

export type StoryTime = {
  element: ElementRef;
  datetime: string | null;
  text: string;
  /** It stands near the headline, before the text begins: it dates the story. */
  inByline: boolean;
};

/** Media that play by themselves once the page has loaded. */
export type PlayingMedia = {
  element: ElementRef;
  /** Seconds; null where it has no end or none is known. */
  duration: number | null;
  loops: boolean;
  audible: boolean;
  hasControls: boolean;
  /** A button of the page that seems to stop it. */
  stopButton: ElementRef | null;
};

/** What only has to be looked at. */
export type NewsPageFacts = {
  frames: NamedFrame[];
  pictures: StoryPicture[];
  headline: string;
  times: StoryTime[];
  /** Dates of publication in JSON-LD and meta elements, as written. */
  published: string[];
  mains: { element: ElementRef; holdsHeadline: boolean; holdsStory: boolean }[];
  playing: PlayingMedia[];
};

/** How much of a window is left to the text by what stays in place. */
export type WindowRoom = {
  /** As `covered`, without the bars that a button of their own closes. */
  coveredForGood: number;
  width: number;
  height: number;
  /** Of the window's height, this share is covered; from 0 to 1. */
  covered: number;
  bars: ElementRef[];
};

export type NewsPageFunctions = {
  collectNewsPage(): NewsPageFacts;
  windowRoom(): Promise<Pick<WindowRoom, 'covered' | 'coveredForGood' | 'bars'>>;
};
