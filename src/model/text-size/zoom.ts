import type { ElementRef } from '../element-ref.ts';

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
