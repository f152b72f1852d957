import type { ElementRef } from '../element-ref.ts';
import type { StoryHiddenReason } from '../reasons.ts';

/** What a layer does to the page behind it, by which it is told. */
export type LayerSign =
  /** The browser keeps everything else from readers: a dialog opened with showModal(). */
  | 'modal-dialog'
  /** It says that it is modal. */
  | 'aria-modal'
  /** Most of the page's other text is inert, or kept from screen readers. */
  | 'rest-inert'
  | 'rest-hidden'
  /** A pane without words or controls lies over most of the window, and the layer over that. */
  | 'backdrop'
  /** It lies over a large part of the window itself. */
  | 'covers';

/** What a button of a layer promises, the choices of a reader who agrees to nothing first. */
export type AnswerKind = 'refuse' | 'close' | 'save' | 'accept' | 'other' | 'escape';

/** How a layer was answered. */
export type Answer = {
  kind: AnswerKind;
  /** The button's name, or “Escape”. */
  by: string;
  /** By key; else only a click of the mouse did it. */
  withKeyboard: boolean;
};

/** Where a reader is who has answered a layer. */
export type AfterAnswer = {
  /** The stop that the next Tab reached; null when Tab left the page. */
  next: ElementRef | null;
  /** That stop comes after the story’s last paragraph. */
  pastStory: boolean;
  /** Why keyboard and screen reader still do not get the story; null when they do, or there is none. */
  storyHidden: StoryHiddenReason | null;
  /** Neither wheel nor key scrolls a page that is longer than the window. */
  scrollLocked: boolean;
};

/** A consent layer, paywall, offer or dialog that lies over the page when it has loaded, with its backdrop. */
export type Layer = {
  element: ElementRef;
  name: string;
  signs: LayerSign[];
  /** Of the window, this share is covered by it and its backdrop; from 0 to 1. */
  share: number;
  /** How many Tab stops are in it. */
  stops: number;
  /** How many words it says; absent in evidence of earlier versions. */
  words?: number;
  holdsFocus: boolean;
  /** The press of Tab that comes to it, from 1; 0 where it holds the focus; null where none of those tried did. */
  firstStop: number | null;
  /** Where Tab leads out of it, though it lies over the page; null where it does not. */
  leaksTo: ElementRef | null;
  answer: Answer | null;
  /** What was seen right after that; null where nothing made it go away. */
  after: AfterAnswer | null;
};

/** The layers that lay over the page when it had loaded, one under the other, and how each was answered. */
export type LayersFacts = { layers: Layer[] };

export type FoundLayer = {
  facts: Pick<Layer, 'element' | 'name' | 'signs' | 'share' | 'stops' | 'words' | 'holdsFocus'>;
  handle: number;
};

/** A button of a layer, by number. */
export type LayerButton = { handle: number; name: string; kind: AnswerKind };

/** The in-page functions that answering layers calls. */
export type LayerFunctions = {
  /** Whether a layer, or what lies over a skip link, goes away and stays away. */
  isGone(handle: number): Promise<boolean>;
  findLayer(): FoundLayer | null;
  layerButtons(layer: number): LayerButton[];
  /** How many of the logged Tab presses it took to get into a layer; null where none did. */
  firstStopIn(layer: number): number | null;
  focusIntoLayer(layer: number): boolean;
  /** The first element outside a layer that the logged Tab presses reached; null for none. */
  leakFrom(layer: number): ElementRef | null;
  afterAnswer(): Omit<AfterAnswer, 'scrollLocked'>;
  /** Where to turn the wheel to see whether the page scrolls; null where it is no longer than the window, or nothing locks it. */
  scrollLockSuspected(): { x: number; y: number } | null;
  scrollPlace(): number;
};

/** Whether a layer keeps readers from the page behind it as long as it is there. */
export function isModal({ signs }: Pick<Layer, 'signs'>): boolean {
  return signs.some((sign) => sign !== 'covers');
}
